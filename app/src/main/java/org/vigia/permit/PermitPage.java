package org.vigia.permit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.law.Law;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.Choices;

/** A permit, and one page for each thing that is recorded of it. */
@Controller
@RequestMapping("/permisos/{folio}")
class PermitPage {
    private static final String ACT =
            "/{paso:examen|otorgar|negar|suspender|reanudar|revocar|comprobacion" + "|vencimiento|desistimiento}";

    private final Access access;
    private final Permit permit;
    private final PermitSheets sheets;
    private final Docket docket;
    private final Law law;

    PermitPage(Access access, Permit permit, PermitSheets sheets, Docket docket, Law law) {
        this.access = access;
        this.permit = permit;
        this.sheets = sheets;
        this.docket = docket;
        this.law = law;
    }

    /** A question as it stands on the page. */
    record Question(String field, String text) {}

    @Operation(id = "readPermit", asks = Permission.SEE_PERMITS)
    @GetMapping
    ModelAndView show(@PathVariable String folio) {
        return new ModelAndView(
                "permit/permit",
                Map.of("sheet", sheets.get(folio), "maySeeName", access.may(Permission.SEE_CHILD_IDENTITY)));
    }

    @Operation(id = "newPermitStep", asks = Permission.SEE_PERMITS)
    @GetMapping(ACT)
    ModelAndView ask(@PathVariable String folio, @PathVariable String paso) {
        var sheet = mine(folio, paso);
        return page(
                sheet,
                PermitAct.of(paso),
                Form.blank()
                        .with("version", Integer.toString(sheet.permit().version()))
                        .with(
                                "hasta",
                                PermitDays.longest(sheet.permit(), sheet.today())
                                        .toString()));
    }

    @Operation(id = "recordPermitStep", asks = Permission.SEE_PERMITS)
    @PostMapping(ACT)
    ModelAndView record(@PathVariable String folio, @PathVariable String paso, Form form) {
        var sheet = mine(folio, paso);
        PermitAct act = PermitAct.of(paso);
        Optional<Event> event = PermitForm.read(act, form);
        if (event.isPresent())
            try {
                String words = form.text("palabras").orElse(null);
                docket.once(form, "permit." + paso, () -> permit.record(folio, event.get(), words, form.version()));
                return Form.recorded(sheet.href());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(sheet, act, form);
    }

    /** @throws org.vigia.access.NotPermitted when it is not the officer's to do */
    private PermitSheets.Sheet mine(String folio, String paso) {
        var sheet = sheets.get(folio);
        access.require(PermitAct.of(paso).asks());
        permit.requireKeeper(sheet.permit());
        return sheet;
    }

    private ModelAndView page(PermitSheets.Sheet sheet, PermitAct act, Form form) {
        return form.page(
                "permit/permitAct",
                Map.of(
                        "sheet",
                        sheet,
                        "act",
                        act,
                        "grounds",
                        grounds(act == PermitAct.REFUSE ? Ground.ofRefusal() : Ground.ofWorkUnderWay()),
                        "matches",
                        Choices.of(Match.values(), Match::label),
                        "methods",
                        Choices.of(AgeMethod.values(), AgeMethod::label),
                        "hazards",
                        law.hazards(sheet.today()).stream()
                                .map(hazard -> new Option(hazard.code(), hazard.textEs()))
                                .toList(),
                        "questions",
                        questions()));
    }

    private static List<Option> grounds(Collection<Ground> all) {
        return Arrays.stream(Ground.values())
                .filter(all::contains)
                .map(why -> new Option(why.name(), why.label(), why.provision()))
                .toList();
    }

    private List<Question> questions() {
        var words = law.questions();
        return PermitRules.ASKED.stream()
                .map(question -> new Question(PermitForm.field(question), String.valueOf(words.get(question))))
                .toList();
    }
}
