package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.vigia.access.SecurityLog;

/** Tells a program without a key, or with one that opens nothing, that it needs one (RFC 6750). */
record NoKey(SecurityLog log) implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        boolean brought = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        log.refused(request, HttpStatus.UNAUTHORIZED.value(), brought ? "key-refused" : "no-key");
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                brought ? "Bearer realm=\"vigia\", error=\"invalid_token\"" : "Bearer realm=\"vigia\"");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }
}
