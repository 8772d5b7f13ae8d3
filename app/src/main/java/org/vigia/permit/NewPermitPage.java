package org.vigia.permit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Recorded;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.page.Form;
import org.vigia.page.Options;
import org.vigia.reference.Reference;
import org.vigia.registry.ActivityChoice;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.Choices;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;

/** Where a labour authority records that a permit was asked for. */
@Controller
@RequestMapping("/permisos/nuevo")
class NewPermitPage {
    private final Permit permit;
    private final Reference reference;
    private final Docket docket;

    NewPermitPage(Permit permit, Reference reference, Docket docket) {
        this.permit = permit;
        this.reference = reference;
        this.docket = docket;
    }

    @Operation(id = "newPermit", asks = Permission.KEEP_PERMITS)
    @GetMapping
    ModelAndView ask() {
        return page(Form.blank(), Optional.empty());
    }

    @Operation(id = "askPermit", asks = Permission.KEEP_PERMITS)
    @PostMapping
    ModelAndView record(Form form) {
        Optional<LocalDate> on = form.date("fecha", "Escriba el día en que se pidió.");
        Optional<NewChild> who = on.flatMap(day -> person(form, day));
        Optional<String> state = form.text("entidad", "Elija en qué entidad es el trabajo.");
        Optional<BigDecimal> hours = PermitForm.number(form, "horas", 24, "Escriba cuántas horas al día.");
        Optional<BigDecimal> days = PermitForm.number(form, "dias", 7, "Escriba cuántos días a la semana.");
        NewPermit.Words words = words(form);
        ActivityChoice activity = ActivityChoice.read(form, reference);
        if (form.valid())
            try {
                var asked = new NewPermit(
                        on.orElseThrow(),
                        who.orElseThrow(),
                        state.orElseThrow(),
                        activity.activity().map(industry -> industry.code()).orElse(null),
                        hours.orElseThrow(),
                        days.orElseThrow(),
                        words);
                Recorded recorded = docket.once(form, "permit.ask", () -> permit.ask(asked));
                return Form.recorded(permit.get(recorded.subject()).href());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(form, Optional.of(activity));
    }

    /** The age follows from the birth date as told; whether that is so is examined later. */
    private static Optional<NewChild> person(Form form, LocalDate on) {
        Optional<LocalDate> born =
                form.date("nacimiento", "Escriba la fecha de nacimiento como la dice; se comprueba después.");
        var sex = Choices.read(form, "sexo", Sex.values());
        if (form.text("sexo").isEmpty()) form.refuse("sexo", "Elija una opción; si no se registró, dígalo.");
        String curp = text(form, "curp");
        var status = Choices.read(form, "curp_estado", CurpStatus.values())
                .orElse(curp == null ? CurpStatus.NOT_ASKED : CurpStatus.KNOWN);
        if (born.filter(day -> day.isAfter(on)).isPresent())
            form.refuse("nacimiento", "La fecha de nacimiento es posterior a la solicitud. Revise las dos.");
        if (born.filter(day -> !day.plusYears(PermitFile.ADULT).isAfter(on)).isPresent())
            form.refuse("nacimiento", "Con esa fecha ya tiene 18 años y no necesita permiso. Revise la fecha.");
        if (!form.valid()) return Optional.empty();
        return Optional.of(new NewChild(
                sex.orElseThrow(),
                Age.on(on, born.orElseThrow()),
                AgeMethod.SELF_DECLARED,
                on,
                Answer.UNKNOWN,
                text(form, "lengua"),
                Origin.UNKNOWN,
                Answer.UNKNOWN,
                status,
                new NewChild.Names(
                        text(form, "nombre"),
                        text(form, "apellidos"),
                        curp,
                        born.orElseThrow(),
                        text(form, "tutela"),
                        text(form, "contacto"))));
    }

    private static NewPermit.Words words(Form form) {
        return new NewPermit.Words(
                form.text("empleador", "Escriba quién le daría trabajo.").orElse(""),
                form.text("domicilio", "Escriba dónde trabajaría.").orElse(""),
                form.text("tarea", "Escriba qué haría, por ejemplo «acomodar mercancía».")
                        .orElse(""),
                form.text("horario", "Escriba el horario: de qué hora a qué hora y qué días.")
                        .orElse(""),
                text(form, "pago"));
    }

    private static @Nullable String text(Form form, String field) {
        return form.text(field).orElse(null);
    }

    private ModelAndView page(Form form, Optional<ActivityChoice> activity) {
        return form.page(
                "permit/newPermit",
                Map.of(
                        "states",
                        Options.states(reference),
                        "sexes",
                        Choices.of(Sex.values(), Sex::label),
                        "curps",
                        Choices.of(CurpStatus.values(), CurpStatus::label),
                        "activities",
                        activity.map(ActivityChoice::options).orElse(List.of())));
    }
}
