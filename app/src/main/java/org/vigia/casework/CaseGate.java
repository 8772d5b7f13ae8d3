package org.vigia.casework;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vigia.access.Access;
import org.vigia.access.Operation;

/** Asks the policy once more for every page of a case, with that case: one opened in an emergency shows less, and nobody acts on it. */
@Component
class CaseGate implements WebMvcConfigurer, HandlerInterceptor {
    private static final String CASE = "/casos/{folio}";
    private static final String CASE_OF_PROGRAMS = CaseApi.PATH + "/{folio}";

    private final Access access;
    private final CaseFiles files;

    CaseGate(Access access, CaseFiles files) {
        this.access = access;
        this.files = files;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route && isOfACase(request)) {
            Operation operation = route.getMethodAnnotation(Operation.class);
            if (operation != null)
                files.findId(folio(request)).ifPresent(caseId -> access.require(operation.asks(), caseId));
        }
        return true;
    }

    private static boolean isOfACase(HttpServletRequest request) {
        @Nullable Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern != null
                && (pattern.toString().startsWith(CASE) || pattern.toString().startsWith(CASE_OF_PROGRAMS));
    }

    private static String folio(HttpServletRequest request) {
        var variables = (Map<?, ?>)
                Objects.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
        return String.valueOf(variables.get("folio"));
    }
}
