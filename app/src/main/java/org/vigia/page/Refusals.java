package org.vigia.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.SecurityLog;
import org.vigia.access.TooMany;

/** Turns every refusal and every fault into a page that says how to go on, or into RFC 9457 for programs. */
@Controller
@ControllerAdvice
class Refusals implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private static final String NOT_IN_THE_ALPHABET = "22021";
    private static final String FORBIDDEN =
            "Usted puede leer esto, pero no actuar en ello; corresponde a la autoridad a cargo.";

    private final Chromes chromes;
    private final SecurityLog log;

    Refusals(Chromes chromes, SecurityLog log) {
        this.chromes = chromes;
        this.log = log;
    }

    @ExceptionHandler
    Object notFound(NotFound refused, HttpServletRequest request) {
        return answer(Refusal.notFound(Messages.of(request)), request);
    }

    @ExceptionHandler
    Object notPermitted(NotPermitted refused, HttpServletRequest request) {
        return answer(Refusal.notPermitted(refused.sentence()), request);
    }

    @ExceptionHandler
    Object tooMany(TooMany refused, HttpServletRequest request) {
        return answer(Refusal.tooMany(refused.sentence()), request);
    }

    @ExceptionHandler
    Object conflict(Conflict refused, HttpServletRequest request) {
        boolean named = request.getHeader("If-Match") != null;
        HttpStatus status = named ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT;
        return answer(Refusal.conflict(status, refused), request);
    }

    @ExceptionHandler
    Object notYet(NotYet refused, HttpServletRequest request) {
        return answer(Refusal.notYet(refused), request);
    }

    @ExceptionHandler
    Object invalid(InvalidInput refused, HttpServletRequest request) {
        return answer(Refusal.invalid(Messages.of(request), refused.errors()), request);
    }

    /** No keyboard types what PostgreSQL cannot keep in a text, such as U+0000; machines do. */
    @ExceptionHandler
    Object unwritable(DataIntegrityViolationException failure, HttpServletRequest request) {
        if (!(failure.getMostSpecificCause() instanceof SQLException cause)
                || !NOT_IN_THE_ALPHABET.equals(cause.getSQLState())) return answer(fault(failure, request), request);
        return invalid(
                new InvalidInput(
                        "texto",
                        "El texto trae un carácter que no se puede guardar (U+0000). Escríbalo de nuevo sin él."),
                request);
    }

    /** All connections to the database are taken, or it does not answer. */
    @ExceptionHandler({CannotGetJdbcConnectionException.class, CannotCreateTransactionException.class})
    Object busy(RuntimeException failure, HttpServletRequest request) {
        LOG.warn("no connection to the database", failure);
        return answer(Refusal.busy(Messages.of(request)), request);
    }

    /** An address that names nothing, such as a malformed id, is not found. */
    @ExceptionHandler
    Object malformed(MethodArgumentTypeMismatchException refused, HttpServletRequest request) {
        return answer(Refusal.notFound(Messages.of(request)), request);
    }

    @ExceptionHandler
    Object anythingElse(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) throw failure;
        if (failure instanceof ErrorResponse refused)
            return answer(other(refused.getStatusCode().value(), request), request, refused.getHeaders());
        if (!isForbidden(failure)) return answer(fault(failure, request), request);
        log.refused(request, HttpStatus.FORBIDDEN.value(), "database");
        return answer(Refusal.notPermitted(FORBIDDEN), request);
    }

    /** Whether row-level security refused to write what no rule of ours had refused before. */
    private static boolean isForbidden(Exception failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException refused
                && "42501".equals(refused.getSQLState());
    }

    /** Errors that never reached a controller: filters, the firewall, a missing file. */
    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = status(code instanceof Integer number ? number : 404);
        if (!status.is5xxServerError()) return answer(other(status.value(), request), request);
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Throwable thrown = failure instanceof Throwable known ? known : new IllegalStateException("HTTP " + status);
        return answer(fault(thrown, request), request);
    }

    private static Refusal other(int code, HttpServletRequest request) {
        return Refusal.other(Messages.of(request), status(code));
    }

    private Object answer(Refusal refusal, HttpServletRequest request) {
        return answer(refusal, request, HttpHeaders.EMPTY);
    }

    private Object answer(Refusal refusal, HttpServletRequest request, HttpHeaders headers) {
        log.refused(request, refusal.status().value(), refusal.type());
        if (isOfPrograms(request)) return refusal.forPrograms().problem().answer(headers);
        return wantsJson(request) ? refusal.problem().answer() : page(refusal, request);
    }

    private ModelAndView page(Refusal refusal, HttpServletRequest request) {
        Messages words = refusal.isTranslated() ? Messages.of(request) : Messages.SPANISH;
        return new ModelAndView(
                "page/refusal",
                Map.of("refusal", refusal, "chrome", chromes.of(request), "words", words),
                refusal.status());
    }

    private static Refusal fault(Throwable failure, HttpServletRequest request) {
        byte[] id = new byte[4];
        ThreadLocalRandom.current().nextBytes(id);
        String reference = HexFormat.of().withUpperCase().formatHex(id);
        LOG.error("fault {}", reference, failure);
        return Refusal.fault(Messages.of(request), reference);
    }

    private static HttpStatus status(int code) {
        HttpStatus known = HttpStatus.resolve(code);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    private static boolean isOfPrograms(HttpServletRequest request) {
        Object before = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = before == null ? request.getRequestURI() : before.toString();
        return path.equals("/api") || path.startsWith("/api/");
    }
}
