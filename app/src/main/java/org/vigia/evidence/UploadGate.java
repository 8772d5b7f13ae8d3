package org.vigia.evidence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a file into memory only where one is expected, from somebody who has signed in, not larger than can be kept and two
 * at a time. A file never lies on the disk of the server in the clear, not even while it is received.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UploadGate extends OncePerRequestFilter {
    /** The largest file and the fields beside it. */
    private static final int MOST_BYTES = Door.MOST_BYTES + 1_024 * 1_024;

    private static final Pattern WHERE = Pattern.compile(
            "/casos/[^/]+/evidencias|/admin/importar(/errores)?|/cobros/cuenta(/errores)?|/reglas/reforma");
    private static final int SECONDS_TO_WAIT = 20;

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Configuration(proxyBeanMethods = false)
    static class InMemory {
        /** Everything within the limit stays in memory; a file that is a little too large is named by the page itself. */
        @Bean
        MultipartConfigElement multipartConfigElement() {
            return new MultipartConfigElement("", MOST_BYTES, MOST_BYTES, MOST_BYTES);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus refusal = refusal(request);
        if (refusal != HttpStatus.OK) Unread.answer(refusal, request, response);
        else if (!waited()) Unread.answer(HttpStatus.TOO_MANY_REQUESTS, request, response);
        else
            try {
                if (isReadable(request)) chain.doFilter(request, response);
                else Unread.answer(HttpStatus.BAD_REQUEST, request, response);
            } finally {
                places.release();
            }
    }

    private static HttpStatus refusal(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")
                || !WHERE.matcher(request.getRequestURI()).matches()) return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        if (!isSignedIn(request)) return HttpStatus.FORBIDDEN;
        if (request.getContentLengthLong() < 0) return HttpStatus.LENGTH_REQUIRED;
        return request.getContentLengthLong() > MOST_BYTES ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.OK;
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private boolean waited() {
        try {
            return places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Read here, so that what cannot be read is answered as such and not as a form without its token. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParts();
            return true;
        } catch (IOException | ServletException | IllegalStateException | IllegalArgumentException _) {
            return false;
        }
    }
}
