package org.vigia.intake;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.page.Sought;
import org.vigia.reference.Reference;
import org.vigia.registry.Answers;
import org.vigia.registry.Choices;
import org.vigia.registry.WorkplaceSearch;

/** The complaints an officer may see, newest first; what is asked for lies in the address. */
@Controller
class ComplaintListPage {
    private final Intake intake;
    private final Reference reference;
    private final Access access;
    private final AllFollowUps after;

    ComplaintListPage(Intake intake, Reference reference, Access access, AllFollowUps after) {
        this.intake = intake;
        this.reference = reference;
        this.access = access;
        this.after = after;
    }

    @Operation(id = "listComplaints", asks = Permission.SEE_COMPLAINTS)
    @GetMapping("/denuncias")
    ModelAndView list(Form form) {
        var shown = intake.list(filter(form), Cursor.read(form, ComplaintList.KEY));
        var followed = after.list(shown.list().stream().map(Complaint::caseId).toList());
        var model = new HashMap<String, Object>();
        model.put("rows", shown.map(c -> ComplaintRow.of(c, reference, followed.getOrDefault(c.caseId(), List.of()))));
        model.put(
                "states",
                reference.states().stream()
                        .map(s -> new Option(s.code(), s.shortName()))
                        .toList());
        model.put("mayRecord", access.may(Permission.RECORD_COMPLAINT));
        return form.page("intake/complaints", model);
    }

    private Filter filter(Form form) {
        var danger = Answers.read(form.value("peligro"));
        if (danger.isEmpty() && form.text("peligro").isPresent())
            form.refuse("peligro", "«%s» no está en la lista. Elija una opción.".formatted(form.value("peligro")));
        return new Filter(
                Sought.folio(form, "folio"),
                Sought.state(form, reference),
                Sought.municipality(form, reference),
                WorkplaceSearch.read(form),
                danger,
                Choices.read(form, "canal", Channel.values()),
                form.date("desde"),
                form.date("hasta"));
    }
}
