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

    static Refusal notFound(Messages words) {
        return of(
                HttpStatus.NOT_FOUND, "not-found", words.get("refusal.not-found"), words.get("refusal.not-found-how"));
    }

    static Refusal notPermitted(String sentence) {
        return of(HttpStatus.FORBIDDEN, "not-permitted", "Esta acción corresponde a otra persona", sentence);
    }

    static Refusal tooMany(String sentence) {
        return of(HttpStatus.TOO_MANY_REQUESTS, "too-many", "Demasiadas consultas", sentence);
    }

    static Refusal busy(Messages words) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "busy", words.get("refusal.busy"), words.get("refusal.busy-how"));
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

    static Refusal invalid(Messages words, FormErrors errors) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-input",
                words.get("refusal.invalid"),
                words.get("refusal.invalid-how"),
                List.of(),
                errors,
                null);
    }

    static Refusal fault(Messages words, String reference) {
        return new Refusal(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "fault",
                words.get("refusal.fault"),
                words.get("refusal.fault-how"),
                List.of(),
                FormErrors.none(),
                reference);
    }

    /** Whatever else the protocol refuses: a method, a type or an address that does not fit. */
    static Refusal other(Messages words, HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> notFound(words);
            case FORBIDDEN ->
                notPermitted("Su sesión pudo haber terminado o su función no incluye esta acción. "
                        + "Vuelva a entrar; si continúa, pida la acción a la persona responsable del caso.");
            case UNAUTHORIZED -> of(status, "sign-in", words.get("refusal.sign-in"), words.get("refusal.sign-in-how"));
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
                of(status, "bad-request", words.get("refusal.bad-request"), words.get("refusal.bad-request-how"));
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

    /** Whether it speaks the language of the reader; what a room says, and what only officers do, is Spanish alone. */
    boolean isTranslated() {
        return switch (status) {
            case FORBIDDEN, CONFLICT, PRECONDITION_FAILED, CONTENT_TOO_LARGE, TOO_MANY_REQUESTS -> false;
            default -> true;
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
