package org.vigia.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.SecurityLog;
import org.vigia.page.Problem;

/** Tells a program what is wrong with what it sent (RFC 9457): where it stands, what it says, why not, and how to go on. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiRefusals {
    private static final String END = ". ";
    private final SecurityLog log;

    ApiRefusals(SecurityLog log) {
        this.log = log;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused why, HttpServletRequest request) {
        return answer(new Problem(why.status(), why.type(), why.title(), why.sentence(), Map.of()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> malformed(Malformed why, HttpServletRequest request) {
        return answer(
                new Problem(
                        HttpStatus.BAD_REQUEST,
                        "malformed-json",
                        "No es JSON",
                        "No se entiende desde la línea %d, columna %d. Corríjalo y envíelo de nuevo; no se registró nada."
                                .formatted(why.line(), why.column()),
                        Map.of("line", why.line(), "column", why.column())),
                request);
    }

    /** Of a step that named what it had read, what it had read has changed. */
    @ExceptionHandler
    ResponseEntity<Object> conflict(Conflict refused, HttpServletRequest request) {
        boolean step = Places.in(request).isStep();
        return answer(
                new Problem(
                        step ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT,
                        "conflict",
                        "Ya se registró otra cosa",
                        refused.sentence(),
                        Map.of()),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidInput refused, HttpServletRequest request) {
        var places = Places.in(request);
        var errors = refused.errors().byField().entrySet().stream()
                .map(error -> error(places.of(error.getKey()), error.getValue()))
                .toList();
        return answer(
                new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "invalid-input",
                        "Falta corregir algo",
                        "No se registró nada. Corrija lo que dice «errors» y envíelo de nuevo.",
                        Map.of("errors", errors)),
                request);
    }

    /** The last of several sentences says how to go on; a lone one about what was not sent says only that. */
    private static Map<String, String> error(Places.Place place, String sentence) {
        Map<String, String> error = new LinkedHashMap<>();
        boolean asked = place.at().startsWith("?");
        error.put(asked ? "parameter" : "pointer", asked ? place.at().substring(1) : place.at());
        String value = place.value();
        if (value != null) error.put("value", value);
        int cut = sentence.lastIndexOf(END, sentence.length() - END.length());
        error.put("reason", cut > 0 ? sentence.substring(0, cut + 1) : value == null ? "Falta este dato." : sentence);
        error.put(
                "remedy",
                cut > 0
                        ? sentence.substring(cut + END.length())
                        : value == null ? sentence : "Corríjalo y envíelo de nuevo.");
        return error;
    }

    private ResponseEntity<Object> answer(Problem problem, HttpServletRequest request) {
        log.refused(request, problem.status().value(), problem.type());
        return problem.answer();
    }
}
