package org.vigia.inspection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.law.Law;
import org.vigia.law.WorkQuestion;
import org.vigia.page.Form;

/** Where a child found on the visit is described, one on each page, so that it works without scripts. */
@Controller
class ChildPage {
    /** Asked first: they decide most often. */
    private static final List<WorkQuestion> FIRST = List.of(
            WorkQuestion.FAMILY_CIRCLE,
            WorkQuestion.CHEMICALS,
            WorkQuestion.MACHINERY,
            WorkQuestion.HEAVY_VEHICLES,
            WorkQuestion.AFTER_22,
            WorkQuestion.BASIC_EDUCATION,
            WorkQuestion.MEDICAL_CERTIFICATE,
            WorkQuestion.PARENTAL_AUTHORISATION);

    /** A question as it stands on the page. */
    record Question(String field, String text) {}

    private final Inspection inspection;
    private final Docket docket;
    private final Words words;
    private final Map<WorkQuestion, String> questions;

    ChildPage(Inspection inspection, Docket docket, Words words, Law law) {
        this.inspection = inspection;
        this.docket = docket;
        this.words = words;
        this.questions = law.questions();
    }

    @Operation(id = "newFoundChild", asks = Permission.RECORD_VISIT)
    @GetMapping("/inspecciones/{folio}/ninez/nueva")
    ModelAndView blank(@PathVariable String folio) {
        var file = inspection.getToVisit(folio);
        return page(file, Form.blank().with("version", Integer.toString(file.version())));
    }

    @Operation(id = "recordFoundChild", asks = Permission.RECORD_VISIT)
    @PostMapping("/inspecciones/{folio}/ninez")
    ModelAndView record(@PathVariable String folio, Form form) {
        var file = inspection.getToVisit(folio);
        var child = ChildForm.read(form, visit(file).visitedOn());
        int seen = form.integer("version", 0, Integer.MAX_VALUE - 1).orElse(0);
        if (child.isPresent() && form.valid()) {
            try {
                docket.once(
                        UUID.fromString(form.key()),
                        "inspection.recordChild " + folio,
                        form.body(),
                        () -> inspection.recordChild(folio, child.get(), seen));
                return Form.recorded(file.order().href() + (form.chose("sigue", "otra") ? "/ninez/nueva" : ""));
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        }
        return page(file, form);
    }

    private ModelAndView page(InspectionFile file, Form form) {
        var day = visit(file).visitedOn();
        return form.page(
                "inspection/child",
                Map.of(
                        "file",
                        file,
                        "hazards",
                        words.hazards(day),
                        "languages",
                        words.languages(),
                        "first",
                        list(FIRST),
                        "others",
                        list(questions.keySet().stream()
                                .filter(question -> !FIRST.contains(question) && question != WorkQuestion.OBSTRUCTION)
                                .toList())));
    }

    private List<Question> list(List<WorkQuestion> asked) {
        return asked.stream()
                .map(question -> new Question(ChildForm.field(question), String.valueOf(questions.get(question))))
                .toList();
    }

    private static Visit visit(InspectionFile file) {
        return file.visit()
                .filter(visit -> visit.outcome() == Outcome.EXECUTED)
                .orElseThrow(() ->
                        new NotFound("no executed visit of " + file.order().folio()));
    }
}
