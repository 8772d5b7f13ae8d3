package org.vigia.sanction;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Conflict;
import org.vigia.access.Permission;
import org.vigia.document.Document;
import org.vigia.document.DocumentKind;
import org.vigia.document.Documents;
import org.vigia.document.Paper;
import org.vigia.page.Form;
import org.vigia.page.Formats;

/** The notices left for an addressee who was not found; a neighbour may take one, so that it tells nothing of the facts. */
@Component
class Appointments {
    private final ProceedingSheets sheets;
    private final ProceedingClocks clocks;
    private final Documents documents;
    private final TemplateEngine templates;

    Appointments(ProceedingSheets sheets, ProceedingClocks clocks, Documents documents, TemplateEngine templates) {
        this.sheets = sheets;
        this.clocks = clocks;
        this.documents = documents;
        this.templates = templates;
    }

    /** @throws Conflict when nothing waits to be notified */
    @Transactional
    public Paper issue(String folio, Form form) {
        var sheet = sheets.get(folio, Permission.DECIDE_SANCTION);
        String what = Appointment.what(sheet.proceeding().stage())
                .orElseThrow(() -> new Conflict(
                        "El procedimiento %s está en «%s» y no hay qué notificar. Pida el citatorio antes de registrar la notificación."
                                .formatted(folio, sheet.proceeding().stage().label())));
        var appointment = read(form, what, sheet.proceeding().decidingUnit());
        Content body = output -> templates.render(
                "sanction/appointmentPaper.jte", Map.of("sheet", sheet, "appointment", appointment), output);
        return documents.issue(new Document(
                DocumentKind.APPOINTMENT,
                folio,
                sheet.proceeding().id(),
                sheet.proceeding().caseId(),
                null,
                List.of("Quien notifica: nombre, cargo y firma", "Quien recibe el citatorio: nombre y firma"),
                body));
    }

    private Appointment read(Form form, String what, String unit) {
        Optional<LocalDate> left = form.date("dejado", "Escriba el día en que se deja el citatorio.");
        left.ifPresent(day -> {
            if (day.isBefore(clocks.today(unit))
                    || day.isAfter(clocks.today(unit).plusMonths(1)))
                form.refuse("dejado", "Escriba un día que no haya pasado, a más tardar dentro de un mes.");
            else
                clocks.reasonOff(day, unit)
                        .ifPresent(why -> form.refuse(
                                "dejado",
                                "El %s no es día hábil: %s. Escriba uno en que se pueda notificar."
                                        .formatted(Formats.day(day), why)));
        });
        var hour = Appointment.hour(form);
        form.errors().refuseIfAny();
        LocalDate day = left.orElseThrow();
        return new Appointment(what, day, clocks.awaited(day, unit), hour.orElseThrow());
    }
}
