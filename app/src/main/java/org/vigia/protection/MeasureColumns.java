package org.vigia.protection;

import org.vigia.access.FormErrors;

/**
 * In which columns a register tells one step of a measure.
 *
 * @param said what tells it apart from the same step of the same day
 */
record MeasureColumns(String day, String hour, String words, String said) {
    static final MeasureColumns PROPOSAL = new MeasureColumns("propuesta", "hora", "detalle", "propuesta");

    static MeasureColumns of(MeasureStep step) {
        return switch (step) {
            case MeasureStep.Judged _ -> new MeasureColumns("juez", "juez", "juzgado", "resolucion");
            case MeasureStep.Moved moved ->
                switch (moved.to()) {
                    case PROPOSED -> PROPOSAL;
                    case ACCEPTED -> new MeasureColumns("aceptada", "aceptada_hora", "aceptada_por", "aceptada");
                    case DONE -> new MeasureColumns("cumplida", "cumplida", "prueba", "cumplida");
                    case REFUSED -> new MeasureColumns("rechazada", "rechazada", "explicacion", "motivo");
                    case WITHDRAWN -> new MeasureColumns("retirada", "retirada", "explicacion", "retirada");
                };
        };
    }

    /** What the page says of its fields, said of these columns. */
    FormErrors named(FormErrors errors) {
        var named = FormErrors.none();
        for (var error : errors.byField().entrySet()) named = named.with(named(error.getKey()), error.getValue());
        return named;
    }

    private String named(String field) {
        return switch (field) {
            case "fecha" -> day;
            case "hora" -> hour;
            case "palabras" -> words;
            default -> field;
        };
    }
}
