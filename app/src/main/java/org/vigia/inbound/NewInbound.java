package org.vigia.inbound;

import org.jspecify.annotations.Nullable;
import org.vigia.access.FormErrors;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;

/**
 * A referral from outside as it came.
 *
 * @param theirFolio the number under which who sent it keeps it, if it has one
 * @param caseFolio the case that it joins; null when it opens one
 * @param body which one it is, as "Escuela Primaria 12 de Octubre"
 * @param person who sent it, and {@code contact} where they may be answered
 * @param known what is known
 */
public record NewInbound(
        Source source,
        @Nullable String theirFolio,
        Occurred when,
        Answer danger,
        @Nullable String caseFolio,
        String state,
        @Nullable String municipality,
        String body,
        String person,
        String contact,
        String known) {
    private static final int LONGEST = 4_000;

    FormErrors check() {
        FormErrors errors = FormErrors.none();
        if (body.isBlank()) errors = errors.with("institucion", "Escriba qué institución la envía.");
        if (person.isBlank()) errors = errors.with("persona", "Escriba quién la envía: a esa persona se le contesta.");
        if (contact.isBlank()) errors = errors.with("contacto", "Escriba cómo se le contesta.");
        if (known.isBlank()) errors = errors.with("relato", "Escriba qué se sabe, en una o dos frases.");
        if (known.length() > LONGEST) errors = errors.with("relato", "El texto pasa de 4,000 caracteres. Acórtelo.");
        return errors;
    }
}
