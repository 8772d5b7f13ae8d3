package org.vigia.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks the policy for the operation of a route before anything is read; the answer is the same whether a thing exists. */
@Component
class Gate implements WebMvcConfigurer, HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private final Access access;
    private final Pace pace;

    Gate(Access access, Pace pace) {
        this.access = access;
        this.pace = pace;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(0);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())) access.findOfficer().ifPresent(pace::count);
        if (handler instanceof HandlerMethod route) {
            Operation operation = route.getMethodAnnotation(Operation.class);
            if (operation != null && !operation.asks().isOpen()) access.require(operation.asks());
        }
        return true;
    }
}
