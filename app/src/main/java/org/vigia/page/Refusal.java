package org.vigia.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.vigia.access.Conflict;
import org.vigia.access.FormErrors;
import org.vigia.access.NotYet;

/** Why a request was not carried out, and how to go on: one page for people, one RFC 9457 type for programs. */
record Refusal(
        HttpStatus status,
        String type,
        String title,
        String sentence,
        List<String> conditions,
        FormErrors errors,
        @Nullable String reference) {

    static Refusal notFound() {
        return of(
                HttpStatus.NOT_FOUND,
                "not-found",
                "No encontramos esta página",
                "Puede que la dirección esté incompleta o que el expediente no esté disponible para su unidad. "
                        + "Revise la dirección o el folio; si alguien se lo compartió, pídale que confirme el folio.");
    }

    static Refusal notPermitted(String sentence) {
        return of(HttpStatus.FORBIDDEN, "not-permitted", "Esta acción corresponde a otra persona", sentence);
    }

    static Refusal tooMany(String sentence) {
        return of(HttpStatus.TOO_MANY_REQUESTS, "too-many", "Demasiadas consultas", sentence);
    }

    static Refusal busy() {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "El sistema está ocupado",
                "Muchas personas consultan a la vez y no terminamos lo que pidió. Lo ya registrado está a salvo. Espere un "
                        + "minuto e inténtelo de nuevo.");
    }

    static Refusal conflict(HttpStatus status, Conflict refused) {
        return of(status, "conflict", "Alguien registró algo antes que usted", refused.sentence());
    }

    static Refusal notYet(NotYet refused) {
        return new Refusal(
                HttpStatus.CONFLICT,
                "not-yet",
                "Todavía no se puede",
                refused.sentence(),
                refused.unmet(),
                FormErrors.none(),
                null);
    }

    static Refusal invalid(FormErrors errors) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-input",
                "Falta corregir algo",
                "No se registró nada. Regrese a la página anterior: lo que escribió sigue ahí.",
                List.of(),
                errors,
                null);
    }

    static Refusal fault(String reference) {
        return new Refusal(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "fault",
                "El sistema falló",
                "No fue por algo que usted hiciera. Lo ya registrado está a salvo. Inténtelo de nuevo en unos minutos; "
                        + "si se repite, dé esta referencia a quien administra el sistema.",
                List.of(),
                FormErrors.none(),
                reference);
    }

    /** Whatever else the protocol refuses: a method, a type or an address that does not fit. */
    static Refusal other(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> notFound();
            case FORBIDDEN ->
                notPermitted("Su sesión pudo haber terminado o su función no incluye esta acción. "
                        + "Vuelva a entrar; si continúa, pida la acción a la persona responsable del caso.");
            case UNAUTHORIZED ->
                of(
                        status,
                        "sign-in",
                        "Necesita entrar al sistema",
                        "Entre con su usuario y contraseña y vuelva a intentarlo.");
            case CONTENT_TOO_LARGE ->
                of(
                        status,
                        "too-large",
                        "El archivo es demasiado grande",
                        "El archivo pasa de 25 MB y no se guardó. Redúzcalo o divídalo en varios, regrese a la página"
                                + " anterior y envíelos por separado.");
            case TOO_MANY_REQUESTS ->
                of(
                        status,
                        "busy",
                        "Se están recibiendo muchos archivos",
                        "No se guardó nada. Espere un minuto, regrese a la página anterior y envíe el archivo otra"
                                + " vez.");
            default ->
                of(
                        status,
                        "bad-request",
                        "No pudimos leer la solicitud",
                        "La dirección o los datos llegaron incompletos. Regrese a la página anterior y vuelva a"
                                + " intentarlo.");
        };
    }

    /** The same in words for programs, which have no page to go back to. */
    Refusal forPrograms() {
        return switch (status) {
            case UNAUTHORIZED ->
                of(
                        status,
                        "no-key",
                        "Falta una clave que sirva",
                        "Envíe Authorization: Bearer y una clave de /cuenta/claves que no haya terminado.");
            case NOT_FOUND ->
                of(
                        status,
                        "not-found",
                        "No hay nada en esta dirección",
                        "No existe o no está al alcance de su unidad. Revise la dirección o el folio.");
            case METHOD_NOT_ALLOWED ->
                of(
                        status,
                        "no-such-method",
                        "Aquí no se hace eso",
                        "La dirección no admite este método. Use uno de los que dice Allow.");
            case NOT_ACCEPTABLE ->
                of(status, "not-acceptable", "Sólo hay JSON", "Pida application/json en Accept, o no envíe Accept.");
            case UNSUPPORTED_MEDIA_TYPE ->
                of(
                        status,
                        "not-json",
                        "Sólo se lee JSON",
                        "Envíe la solicitud como application/json. No se registró nada.");
            case BAD_REQUEST ->
                of(
                        status,
                        "bad-request",
                        "No pudimos leer la solicitud",
                        "La dirección o las cabeceras llegaron incompletas. Compárelas con el documento.");
            case TOO_MANY_REQUESTS ->
                of(
                        status,
                        "too-many",
                        "Demasiadas solicitudes",
                        "Su programa pidió más de lo que se atiende en un minuto. Espere lo que dice Retry-After.");
            default -> this;
        };
    }

    Problem problem() {
        Map<String, Object> more = new LinkedHashMap<>();
        if (!conditions.isEmpty()) more.put("conditions", conditions);
        if (!errors.isEmpty())
            more.put(
                    "errors",
                    errors.byField().entrySet().stream()
                            .map(error -> Map.of("field", error.getKey(), "detail", error.getValue()))
                            .toList());
        if (reference != null) more.put("reference", reference);
        return new Problem(status, type, title, sentence, more);
    }

    private static Refusal of(HttpStatus status, String type, String title, String sentence) {
        return new Refusal(status, type, title, sentence, List.of(), FormErrors.none(), null);
    }
}
