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
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.vigia.access.Access;

/**
 * Answers whoever has not signed in from memory, as long as the public editions are those from which the answer was made: a
 * release is read by a whole country in one morning, and everybody is told the same.
 */
@Component
class KeptAnswers extends OncePerRequestFilter {
    private static final String PUBLIC = "/datos";

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
        List<Edition> editions = catalogue.list();
        var asked = Asked.of(request);
        Optional<Answer> before = kept.find(editions, asked);
        if (before.isPresent()) {
            before.get().write(response);
            return;
        }
        Set<String> surroundings = new HashSet<>(response.getHeaderNames());
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        if (made.getStatus() == HttpStatus.OK.value() && !made.containsHeader(HttpHeaders.SET_COOKIE))
            kept.keep(editions, asked, answer(made, surroundings));
        made.copyBodyToResponse();
    }

    private static Answer answer(ContentCachingResponseWrapper made, Set<String> surroundings) {
        List<Answer.Header> headers = new ArrayList<>();
        for (String name : made.getHeaderNames())
            if (!surroundings.contains(name))
                for (String value : made.getHeaders(name)) headers.add(new Answer.Header(name, value));
        return new Answer(String.valueOf(made.getContentType()), headers, made.getContentAsByteArray());
    }
}
