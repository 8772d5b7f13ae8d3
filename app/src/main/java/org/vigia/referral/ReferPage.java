package org.vigia.referral;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.casework.PacketField;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.page.Options;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;

/** Where a case is referred: what for, to whom, which data, and everything shown once more before it is sent. */
@Controller
@RequestMapping("/casos/{folio}/canalizar")
class ReferPage {
    private final Casework casework;
    private final Referral referral;
    private final Docket docket;
    private final Reference reference;
    private final InstantSource clock;

    ReferPage(Casework casework, Referral referral, Docket docket, Reference reference, InstantSource clock) {
        this.casework = casework;
        this.referral = referral;
        this.docket = docket;
        this.reference = reference;
        this.clock = clock;
    }

    @Operation(id = "newReferral", asks = Permission.REFER)
    @GetMapping
    ModelAndView asking(@PathVariable String folio, Form form) {
        Optional<Purpose> purpose = purpose(form);
        if (purpose.isEmpty()) return form.page("referral/referFor", Map.of("file", casework.getByFolio(folio)));
        return form(folio, purpose.get(), form);
    }

    private ModelAndView form(String folio, Purpose purpose, Form form) {
        CaseFile file = casework.getByFolio(folio);
        var values = referral.listPacket(folio, purpose);
        List<Option> data = purpose.fields().stream()
                .map(field -> new Option(field.name(), field.label(), values.get(field)))
                .toList();
        return form.page(
                "referral/refer",
                Map.of(
                        "file", file,
                        "purpose", purpose,
                        "units", Options.units(receivers(purpose, file.state())),
                        "data", data));
    }

    /** The state's own authorities first, then the federal ones, then those of other states. */
    private List<AgencyUnit> receivers(Purpose purpose, String state) {
        List<AgencyUnit> all = purpose.receivers().stream()
                .flatMap(kind -> reference.listUnits(kind).stream())
                .toList();
        return Stream.of(0, 1, 2)
                .flatMap(rank -> all.stream().filter(unit -> rank(unit, state) == rank))
                .toList();
    }

    private static int rank(AgencyUnit unit, String state) {
        return unit.state().map(s -> s.code().equals(state) ? 0 : 2).orElse(1);
    }

    @Operation(id = "referCase", asks = Permission.REFER)
    @PostMapping
    ModelAndView send(@PathVariable String folio, Form form) {
        Optional<Purpose> purpose = purpose(form);
        if (purpose.isEmpty()) return form.page("referral/referFor", Map.of("file", casework.getByFolio(folio)));
        if (form.value("paso").equals("cambiar")) return form(folio, purpose.get(), form);
        var asked = read(folio, purpose.get(), form);
        if (form.valid())
            try {
                if (!form.value("paso").equals("enviar")) return review(folio, asked, form);
                var recorded = docket.once(form, "referral.refer", () -> referral.refer(asked));
                return Form.recorded("/canalizaciones/"
                        + referral.find(recorded.subject()).orElseThrow().folio());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return form(folio, purpose.get(), form);
    }

    private ModelAndView review(String folio, NewReferral asked, Form form) {
        var packet = referral.review(asked);
        return form.page(
                "referral/referReview",
                Map.of(
                        "file",
                        casework.getByFolio(folio),
                        "asked",
                        asked,
                        "receiver",
                        reference.getUnit(asked.toUnit()).nameEs(),
                        "packet",
                        packet));
    }

    private NewReferral read(String folio, Purpose purpose, Form form) {
        List<PacketField> fields = purpose.fields().stream()
                .filter(field -> form.all("datos").contains(field.name()))
                .toList();
        if (fields.size() < form.all("datos").size())
            form.refuse("datos", "Uno de los datos elegidos no se entrega para este fin. Elija entre los de la lista.");
        return new NewReferral(
                folio,
                purpose,
                form.text("autoridad", "Elija la autoridad que debe hacerse cargo.")
                        .orElse(""),
                Options.read(
                                form,
                                "peligro",
                                Answer.class,
                                "Elija si hay peligro ahora; si no se sabe, elija «No se sabe».")
                        .orElse(Answer.UNKNOWN),
                fields,
                form.value("mensaje"),
                form.text("en-lugar-de").orElse(null),
                Occurred.at(clock.instant()));
    }

    /** By its own name, or by the track of the case that is to be followed elsewhere. */
    private static Optional<Purpose> purpose(Form form) {
        return Stream.of(Purpose.values())
                .filter(purpose -> purpose.name().equals(form.value("fin"))
                        || purpose.track().slug().equals(form.value("via")))
                .findFirst();
    }
}
