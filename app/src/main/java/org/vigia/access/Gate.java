package org.vigia.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks the policy for the operation of a route before anything is read; the answer is the same whether a thing exists. */
@Component
class Gate implements WebMvcConfigurer, HandlerInterceptor {
    private final Access access;

    Gate(Access access) {
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(0);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route) {
            Operation operation = route.getMethodAnnotation(Operation.class);
            if (operation != null && operation.asks() != Permission.READ_PUBLIC) access.require(operation.asks());
        }
        return true;
    }
}
