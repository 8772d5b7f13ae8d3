package org.vigia.inbound;

import org.jspecify.annotations.Nullable;
import org.vigia.access.FormErrors;

/**
 * An answer that was given back to who sent a referral.
 *
 * @param status where it leads
 * @param outcome what came of it, with that status alone
 * @param told who was told, by name
 * @param note what was said, in a sentence or two; nothing to whom only the receipt is owed
 */
public record AnswerBack(
        InboundStatus status, Means means, @Nullable InboundOutcome outcome, String told, String note) {
    FormErrors check(Source source) {
        FormErrors errors = FormErrors.none();
        if (told.isBlank()) errors = errors.with("enterada", "Escriba a quién se le contestó, por su nombre.");
        if (status == InboundStatus.CONCLUDED && outcome == null)
            errors = errors.with("resultado", "Elija el resultado que se informa.");
        boolean receipt = source.told() == Source.Told.RECEIPT;
        if (receipt && !note.isBlank())
            errors = errors.with(
                    "nota",
                    "A %s sólo se le contesta que se recibió y qué unidad la atiende (%s): deje la nota vacía."
                            .formatted(source.label(), source.provision()));
        if (!receipt && note.isBlank()) errors = errors.with("nota", "Escriba qué se contestó, en una o dos frases.");
        return errors;
    }
}
