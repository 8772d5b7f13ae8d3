package org.vigia;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.vigia.platform.TestDatabase;

/**
 * In every test of the system but the worlds of the proof, each form that was recorded is sent a second time, as by a finger that
 * taps twice or a line that breaks before the answer: it must be answered as the first time, whatever the first did to who may do
 * what.
 */
@Component
public class SentTwice extends OncePerRequestFilter implements MockMvcBuilderCustomizer {
    /** Attribute of a request that is not sent again, because its test cuts the line within it and sends it again itself. */
    public static final String AGAIN = SentTwice.class.getName();

    private static final String KEY = "llave";

    private final ObjectProvider<MockMvc> mvc;
    private final ObjectProvider<TestDatabase> database;

    SentTwice(ObjectProvider<MockMvc> mvc, ObjectProvider<TestDatabase> database) {
        this.mvc = mvc;
        this.database = database;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (chain instanceof MockFilterChain || mvc.getIfAvailable() == null || !recorded(request, response)) return;
        var again = new MockHttpServletResponse();
        chain.doFilter(request, again);
        compare(request, response, again);
    }

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.alwaysDo(this::again);
    }

    private void again(MvcResult first) throws Exception {
        MockHttpServletRequest request = first.getRequest();
        if (request.getAttribute(AGAIN) != null || !recorded(request, first.getResponse())) return;
        var post = MockMvcRequestBuilders.post(URI.create(Objects.requireNonNull(request.getRequestURI())))
                .session((MockHttpSession) Objects.requireNonNull(request.getSession()))
                .requestAttr(AGAIN, true)
                .with(csrf());
        request.getParameterMap().forEach(post::param);
        for (String name : Collections.list(request.getHeaderNames()))
            post.header(
                    name,
                    List.copyOf(Collections.list(request.getHeaders(name))).toArray());
        for (String name : Collections.list(request.getAttributeNames()))
            if (name.contains("SecurityContext"))
                post.requestAttr(name, Objects.requireNonNull(request.getAttribute(name)));
        compare(
                request,
                first.getResponse(),
                mvc.getObject().perform(post).andReturn().getResponse());
    }

    /** A form whose key has a receipt. */
    private boolean recorded(HttpServletRequest request, HttpServletResponse response) {
        String type = request.getContentType();
        boolean form = type == null || !type.startsWith("multipart");
        return request.getMethod().equals("POST")
                && form
                && response.getStatus() == 303
                && request.getParameter(KEY) != null
                && database.getObject()
                        .superuser()
                        .sql("select exists(select from docket.receipt where key::text = :key)")
                        .param("key", request.getParameter(KEY))
                        .query(Boolean.class)
                        .single();
    }

    private static void compare(HttpServletRequest request, HttpServletResponse first, HttpServletResponse again) {
        if (again.getStatus() == first.getStatus()
                && Objects.equals(again.getHeader("Location"), first.getHeader("Location"))) return;
        String fault = "%s, sent again: %d, the first time %d to %s"
                .formatted(request.getRequestURI(), again.getStatus(), first.getStatus(), first.getHeader("Location"));
        if (!first.isCommitted()) first.reset();
        throw new AssertionError(fault);
    }
}
