package org.vigia.release;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.vigia.access.Access;

/**
 * Answers whoever has not signed in from memory, as long as the public editions are those from which the answer was made: a
 * release is read by a whole country in one morning, and everybody is told the same.
 */
@Component
class KeptAnswers extends OncePerRequestFilter implements WebMvcConfigurer, HandlerInterceptor {
    private static final String PUBLIC = "/datos";
    private static final String WANTED = KeptAnswers.class.getName();

    private final Catalogue catalogue;
    private final Access access;
    private final Kept kept = new Kept();

    KeptAnswers(Catalogue catalogue, Access access) {
        this.catalogue = catalogue;
        this.access = access;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean figures = path.equals(PUBLIC) || path.startsWith(PUBLIC + "/");
        return !figures
                || !request.getMethod().equals("GET")
                || access.findOfficer().isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Set<String> surroundings = new HashSet<>(response.getHeaderNames());
        var made = new ContentCachingResponseWrapper(response);
        var wanted = new Wanted(Asked.of(request));
        request.setAttribute(WANTED, wanted);
        chain.doFilter(request, made);
        boolean same = made.getStatus() == HttpStatus.OK.value() && !made.containsHeader(HttpHeaders.SET_COOKIE);
        if (same) wanted.editions.ifPresent(from -> kept.keep(from, wanted.asked, answer(made, surroundings)));
        made.copyBodyToResponse();
    }

    /** Here and not in the filter, so that a database without a free connection is answered as everywhere. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(request.getAttribute(WANTED) instanceof Wanted wanted)) return true;
        List<Edition> editions = catalogue.list();
        Optional<Answer> before = kept.find(editions, wanted.asked);
        if (before.isEmpty()) {
            wanted.editions = Optional.of(editions);
            return true;
        }
        before.get().write(response);
        return false;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** What a request asks for, and the editions from which it had to be made anew. */
    private static final class Wanted {
        private final Asked asked;
        private Optional<List<Edition>> editions = Optional.empty();

        Wanted(Asked asked) {
            this.asked = asked;
        }
    }

    private static Answer answer(ContentCachingResponseWrapper made, Set<String> surroundings) {
        List<Answer.Header> headers = new ArrayList<>();
        for (String name : made.getHeaderNames())
            if (!surroundings.contains(name))
                for (String value : made.getHeaders(name)) headers.add(new Answer.Header(name, value));
        return new Answer(String.valueOf(made.getContentType()), headers, made.getContentAsByteArray());
    }
}
