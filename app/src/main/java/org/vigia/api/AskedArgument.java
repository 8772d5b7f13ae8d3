package org.vigia.api;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.vigia.page.Form;

/** Hands a controller, as a form, what a program looks for. */
final class AskedArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Asked.class);
    }

    @Override
    public Form resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var places = Places.in(request);
        Map<String, RecordComponent> known = Arrays.stream(
                        Objects.requireNonNull(parameter.getParameterAnnotation(Asked.class))
                                .value()
                                .getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        Form form = Form.blank();
        known.forEach((name, part) -> places.put(
                Objects.requireNonNull(part.getAnnotation(OnPage.class)).value(), "?" + name, null));
        request.getParameterMap().forEach((name, values) -> {
            RecordComponent part = known.get(name);
            if (part == null)
                form.refuse(
                        "?" + Scalar.shortened(name),
                        "«%s» no se puede preguntar aquí. Quítelo; el documento dice qué se puede."
                                .formatted(Scalar.shortened(name)));
            else read(form, places, part, values);
        });
        places.put("", "?after", request.getParameter("after")); // the one thing that a page says of no field
        return form;
    }

    private static void read(Form form, Places places, RecordComponent part, String[] values) {
        var on = Objects.requireNonNull(part.getAnnotation(OnPage.class));
        String at = "?" + part.getName();
        places.put(on.value(), at, Scalar.shortened(values[0]));
        if (values.length > 1) {
            form.refuse(at, "«%s» viene más de una vez. Deje una sola.".formatted(part.getName()));
            return;
        }
        if (values[0].isEmpty()) return;
        switch (Scalar.text(part.getType(), on, values[0])) {
            case Scalar.Text(String text) -> form.with(on.value(), text);
            case Scalar.Wrong(String sentence) -> form.refuse(at, sentence);
        }
    }
}
