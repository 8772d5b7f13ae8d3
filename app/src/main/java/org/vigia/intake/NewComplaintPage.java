package org.vigia.intake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.reference.Reference;
import org.vigia.registry.ActivityChoice;

/** Where a member of staff takes a complaint down. Words are looked up by a second button, so it works without scripts. */
@Controller
class NewComplaintPage {
    private final Intake intake;
    private final Docket docket;
    private final Reference reference;
    private final Access access;
    private final InstantSource clock;

    NewComplaintPage(Intake intake, Docket docket, Reference reference, Access access, InstantSource clock) {
        this.intake = intake;
        this.docket = docket;
        this.reference = reference;
        this.access = access;
        this.clock = clock;
    }

    @Operation(id = "newComplaint", asks = Permission.RECORD_COMPLAINT)
    @GetMapping("/denuncias/nueva")
    ModelAndView blank() {
        var officer = access.require(Permission.RECORD_COMPLAINT);
        var today = LocalDate.ofInstant(clock.instant(), reference.zoneOfUnit(officer.unit()));
        return page(Form.blank().with("recibida", today.toString()).with("entidades", "1"), List.of(), List.of());
    }

    @Operation(id = "searchActivityOfComplaint", asks = Permission.RECORD_COMPLAINT)
    @PostMapping(path = "/denuncias", params = "buscar")
    ModelAndView search(Form form) {
        return page(form, List.of(), ActivityChoice.search(form, reference).options());
    }

    @Operation(id = "recordComplaint", asks = Permission.RECORD_COMPLAINT)
    @PostMapping(path = "/denuncias", params = "!buscar")
    ModelAndView record(Form form) {
        var read = ComplaintForm.read(form, reference);
        if (read.complaint().isPresent()) {
            try {
                var complaint = read.complaint().get();
                var recorded = docket.once(
                        UUID.fromString(form.key()),
                        "intake.recordComplaint",
                        form.body(),
                        () -> intake.recordComplaint(complaint));
                var folio = intake.findById(recorded.subject()).orElseThrow().folio();
                return Form.recorded("/denuncias/" + folio);
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        }
        return page(form, read.place().options(), read.activity().options());
    }

    private ModelAndView page(Form form, List<Option> places, List<Option> activities) {
        return form.page(
                "intake/newComplaint",
                Map.of("places", places, "activities", activities, "states", states(), "languages", languages()));
    }

    private List<Option> states() {
        return reference.states().stream()
                .map(s -> new Option(s.code(), s.shortName()))
                .toList();
    }

    private List<Option> languages() {
        return Stream.concat(
                        Stream.of(new Option("es", "Español")),
                        reference.languages().stream().map(l -> new Option(l.code(), l.name())))
                .toList();
    }
}
