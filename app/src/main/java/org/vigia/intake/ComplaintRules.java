package org.vigia.intake;

import java.time.LocalDate;
import java.util.List;
import org.vigia.access.FormErrors;
import org.vigia.law.Age;
import org.vigia.page.Formats;
import org.vigia.reference.Language;

/** What cannot be true of a complaint. */
final class ComplaintRules {
    static final int MOST_CHILDREN = 5_000;
    static final int LONGEST_NARRATIVE = 20_000;

    private ComplaintRules() {}

    static FormErrors check(NewComplaint complaint, LocalDate today, List<Language> languages) {
        var errors = FormErrors.none();
        if (complaint.receivedOn().isAfter(today))
            errors = errors.with(
                    "recibida",
                    "El %s no ha llegado. Escriba el día en que se recibió la denuncia."
                            .formatted(Formats.day(complaint.receivedOn())));
        Integer children = complaint.allegedChildren();
        if (children != null && (children < 1 || children > MOST_CHILDREN))
            errors = errors.with(
                    "cuantos",
                    "«%s» no puede registrarse. Escriba un número entre 1 y %s, o déjelo vacío si no se sabe."
                            .formatted(Formats.integer(children), Formats.integer(MOST_CHILDREN)));
        Age ages = complaint.ages();
        if (ages != null && !ages.possiblyBelow(18)) errors = errors.with("edad_desde", """
                    Todas tendrían 18 años o más. Si puede haber alguien menor, escriba la edad más baja posible; si no, avise \
                    a la inspección por la vía ordinaria.""");
        if (complaint.narrative().isBlank())
            errors = errors.with("relato", "Escriba qué se vio o se dijo, con las palabras de quien avisa.");
        if (complaint.narrative().length() > LONGEST_NARRATIVE)
            errors = errors.with(
                    "relato",
                    "El relato pasa de %s caracteres. Acórtelo.".formatted(Formats.integer(LONGEST_NARRATIVE)));
        var language = complaint.language();
        return language.equals("es")
                        || languages.stream().anyMatch(l -> l.code().equals(language))
                ? errors
                : errors.with(
                        "lengua",
                        "«%s» no está en el catálogo del INALI. Elija una lengua de la lista.".formatted(language));
    }
}
