package org.vigia.protection;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.page.Form;

/** Where an officer of the protection unit says what a child's words are needed for, and reads them. */
@Controller
@RequestMapping("/planes/{folio}/palabras")
class PlanWordsPage {
    private final PlanWords words;
    private final PlanSheets sheets;

    PlanWordsPage(PlanWords words, PlanSheets sheets) {
        this.words = words;
        this.sheets = sheets;
    }

    @Operation(id = "askPlanWords", asks = Permission.SEE_MEASURES)
    @GetMapping
    ModelAndView asking(@PathVariable String folio) {
        return page(words.require(folio), Form.blank());
    }

    @Operation(id = "readPlanWords", asks = Permission.SEE_MEASURES)
    @PostMapping
    ModelAndView reveal(@PathVariable String folio, Form form) {
        Plan plan = words.require(folio);
        var reason = Reason.read(form, Person.Kind.CHILD);
        if (reason.isEmpty()) return page(plan, form);
        words.open(folio, reason.get());
        return Form.recorded(plan.href() + "/palabras");
    }

    private ModelAndView page(Plan plan, Form form) {
        return form.page(
                "protection/words",
                Map.of("plan", plan, "person", sheets.get(plan.folio()).person(), "shown", words.find(plan)));
    }
}
