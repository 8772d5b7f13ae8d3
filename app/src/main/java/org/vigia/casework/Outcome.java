package org.vigia.casework;

import org.vigia.access.FormErrors;

/** How a case ended, as the officer who closes it states it. What it says about fines must agree with the sanction track. */
public sealed interface Outcome {

    /** The employer was fined. */
    record Sanctioned(String explanation) implements Outcome {}

    /** Nobody was fined; the reason is never left out, or a withdrawn child would be all that remains of a breach. */
    record NotSanctioned(NoSanction reason, String explanation) implements Outcome {}

    /** Another authority took the whole case (LFT 527, 529). */
    record HandedOver(String unit, String explanation) implements Outcome {}

    /** It was opened by mistake, or repeats another. */
    record Mistaken(String explanation) implements Outcome {}

    String explanation();

    /** Its code in the file. */
    default String code() {
        return switch (this) {
            case Sanctioned _ -> "SANCTIONED";
            case NotSanctioned _ -> "NOT_SANCTIONED";
            case HandedOver _ -> "HANDED_OVER";
            case Mistaken _ -> "MISTAKEN";
        };
    }

    /** The words for a code in the file. */
    static String label(String code) {
        return switch (code) {
            case "SANCTIONED" -> "Con sanción";
            case "NOT_SANCTIONED" -> "Sin sanción";
            case "HANDED_OVER" -> "Lo tomó otra autoridad";
            case "MISTAKEN" -> "Se abrió por error o repite otro caso";
            default -> throw new IllegalArgumentException("not an outcome of a case: " + code);
        };
    }

    /** What of it does not fit a case with or without a fine. */
    default FormErrors check(boolean fined) {
        FormErrors errors = FormErrors.none();
        if (explanation().isBlank())
            errors = errors.with("explicacion", "Explique en una o dos frases cómo terminó el caso.");
        return switch (this) {
            case Sanctioned _
            when !fined ->
                errors.with(
                        "resultado",
                        "No hay multa en la vía de sanción. Elija «Sin sanción» y diga el motivo, o termine antes esa vía.");
            case NotSanctioned _
            when fined -> errors.with("resultado", "La vía de sanción terminó con multa. Elija «Con sanción».");
            case Mistaken _
            when fined -> errors.with("resultado", "Hay una multa impuesta en este caso. Elija «Con sanción».");
            case Sanctioned _, NotSanctioned _, HandedOver _, Mistaken _ -> errors;
        };
    }
}
