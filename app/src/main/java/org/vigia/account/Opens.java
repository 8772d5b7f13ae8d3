package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** What a key opens, and where a request brings it. */
enum Opens {
    /** Every operation of programs that its officer may do; the key stands in a header (RFC 6750). */
    PROGRAM("Un programa de mi unidad") {
        @Override
        Optional<String> brought(HttpServletRequest request) {
            return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                    .filter(sent -> sent.startsWith(BEARER))
                    .map(sent -> sent.substring(BEARER.length()).strip());
        }
    },
    /** Only {@code /agenda.ics}; calendars send no headers, so that the key stands in the address. */
    CALENDAR("Mi calendario, para leer los plazos") {
        @Override
        Optional<String> brought(HttpServletRequest request) {
            return request.getRequestURI().equals(AGENDA)
                    ? Optional.ofNullable(request.getParameter("llave"))
                    : Optional.empty();
        }
    };

    static final String AGENDA = "/agenda.ics";
    private static final String BEARER = "Bearer ";
    private final String label;

    Opens(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract Optional<String> brought(HttpServletRequest request);
}
