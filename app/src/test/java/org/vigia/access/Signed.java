package org.vigia.access;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.vigia.account.TestSessions;

/** Lets a request of a test come from an officer who has signed in. */
public final class Signed {
    private Signed() {}

    public static RequestPostProcessor in(Officer officer) {
        return request -> SecurityMockMvcRequestPostProcessors.authentication(
                        WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                                .getBean(TestSessions.class)
                                .open(officer))
                .postProcessRequest(request);
    }
}
