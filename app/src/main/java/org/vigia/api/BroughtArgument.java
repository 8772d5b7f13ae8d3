package org.vigia.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller a file that a program sends. */
final class BroughtArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Brought.class;
    }

    @Override
    public Brought resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        UUID key = UUID.fromString(SentArgument.key(request));
        String type = request.getContentType();
        if (type == null
                || Brought.KINDS.stream().noneMatch(kind -> kind.isCompatibleWith(MediaType.parseMediaType(type))))
            throw new HttpMediaTypeNotSupportedException(
                    type == null ? null : MediaType.parseMediaType(type), Brought.KINDS);
        return new Brought(key, request.getInputStream());
    }
}
