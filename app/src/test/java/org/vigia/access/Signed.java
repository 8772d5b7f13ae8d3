package org.vigia.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.vigia.account.TestSessions;

/** Lets a request of a test come from an officer who has signed in. */
public final class Signed {
    private Signed() {}

    public static RequestPostProcessor in(Officer officer) {
        return request -> String.valueOf(request.getRequestURI()).startsWith("/api/")
                ? program(officer, request)
                : person(officer, request);
    }

    /** With a key, and with what a program sends along to record. */
    private static MockHttpServletRequest program(Officer officer, MockHttpServletRequest request) {
        request.addHeader("Authorization", "Bearer " + sessions(request).key(officer));
        if (!"GET".equals(request.getMethod()) && request.getContentLength() <= 0) {
            request.addHeader("Idempotency-Key", UUID.randomUUID().toString());
            request.addHeader("If-Match", "\"1\"");
            request.setContentType("application/json");
            request.setContent("{}".getBytes(StandardCharsets.UTF_8));
        }
        return request;
    }

    private static TestSessions sessions(MockHttpServletRequest request) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(TestSessions.class);
    }

    private static MockHttpServletRequest person(Officer officer, MockHttpServletRequest request) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                        sessions(request).open(officer))
                .postProcessRequest(request);
    }
}
