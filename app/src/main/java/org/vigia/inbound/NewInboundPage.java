package org.vigia.inbound;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Clocks;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.page.Option;
import org.vigia.page.Options;
import org.vigia.reference.Reference;

/** Where an officer takes down a referral from outside. */
@Controller
@RequestMapping("/recibidas/nueva")
class NewInboundPage {
    private final Access access;
    private final Inbound inbound;
    private final Casework casework;
    private final Docket docket;
    private final Reference reference;
    private final Clocks clocks;
    private final InstantSource clock;

    NewInboundPage(
            Access access,
            Inbound inbound,
            Casework casework,
            Docket docket,
            Reference reference,
            Clocks clocks,
            InstantSource clock) {
        this.access = access;
        this.inbound = inbound;
        this.casework = casework;
        this.docket = docket;
        this.reference = reference;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Operation(id = "newInbound", asks = Permission.REFER)
    @GetMapping
    ModelAndView blank(Form form) {
        ZoneId zone = zone();
        Instant now = clock.instant();
        return page(form.with("dia", LocalDate.ofInstant(now, zone).toString())
                .with("hora", "%tR".formatted(now.atZone(zone))));
    }

    @Operation(id = "recordInbound", asks = Permission.REFER)
    @PostMapping
    ModelAndView record(Form form) {
        Optional<NewInbound> came = read(form);
        if (came.isEmpty()) return page(form);
        try {
            var recorded = docket.once(form, "inbound.receive", () -> inbound.receive(came.get()));
            return Form.recorded("/recibidas/" + inbound.get(recorded.subject()).folio());
        } catch (InvalidInput refused) {
            form.refuse(refused);
            return page(form);
        }
    }

    private Optional<NewInbound> read(Form form) {
        Optional<Source> source = Options.read(form, "origen", Source.class, "Elija quién la envía.");
        Optional<Answer> danger = Options.read(
                form, "peligro", Answer.class, "Elija si hay peligro ahora; si no se sabe, elija «No se sabe».");
        Optional<CaseFile> joined = form.text("caso").flatMap(folio -> find(form, folio));
        Optional<String> state = joined.map(CaseFile::state)
                .or(() -> form.text("entidad", "Elija la entidad, o escriba el folio del caso al que se une."));
        if (state.isPresent()
                && reference.states().stream().noneMatch(one -> one.code().equals(state.get())))
            form.refuse("entidad", "La entidad no está en el catálogo. Elija una de la lista.");
        Optional<Instant> when = when(form);
        if (!form.valid()) return Optional.empty();
        return Optional.of(new NewInbound(
                source.orElseThrow(),
                form.text("folio-suyo").orElse(null),
                Occurred.at(when.orElseThrow()),
                danger.orElseThrow(),
                joined.map(CaseFile::folio).orElse(null),
                state.orElseThrow(),
                null,
                form.value("institucion").strip(),
                form.value("persona").strip(),
                form.value("contacto").strip(),
                form.value("relato").strip()));
    }

    private Optional<CaseFile> find(Form form, String folio) {
        try {
            return Optional.of(casework.getByFolio(folio));
        } catch (NotFound _) {
            form.refuse("caso", "No hay un caso «%s» que su unidad pueda ver. Revise el folio.".formatted(folio));
            return Optional.empty();
        }
    }

    private Optional<Instant> when(Form form) {
        Optional<LocalDate> day = form.date("dia", "Escriba el día en que llegó.");
        Optional<String> hour =
                form.text("hora", "Escriba la hora en que llegó: con peligro, el plazo corre en horas.");
        if (day.isEmpty() || hour.isEmpty()) return Optional.empty();
        try {
            Instant at =
                    day.get().atTime(LocalTime.parse(hour.get())).atZone(zone()).toInstant();
            if (!at.isAfter(clock.instant())) return Optional.of(at);
            form.refuse("dia", "%s todavía no llega. Escriba cuándo se recibió.".formatted(Formats.moment(at, zone())));
        } catch (DateTimeParseException _) {
            form.refuse("hora", "«%s» no es una hora. Escríbala como 16:24.".formatted(hour.get()));
        }
        return Optional.empty();
    }

    private ZoneId zone() {
        return clocks.zoneOf(access.getOfficer().unit());
    }

    private ModelAndView page(Form form) {
        return form.page(
                "inbound/newInbound",
                Map.of(
                        "states",
                        Options.states(reference),
                        "sources",
                        Arrays.stream(Source.values())
                                .map(source -> new Option(source.name(), source.label()))
                                .toList()));
    }
}
