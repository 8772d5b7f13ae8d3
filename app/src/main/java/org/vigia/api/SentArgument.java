package org.vigia.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.vigia.page.Form;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands a controller, as a form, what a program sent to be recorded. */
final class SentArgument implements HandlerMethodArgumentResolver {
    /** As many bytes as are read of a request; the longest narrative fits in many times. */
    static final int MOST_BYTES = 256 * 1024;

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Sent.class);
    }

    @Override
    public Form resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Sent sent = Objects.requireNonNull(parameter.getParameterAnnotation(Sent.class));
        Map<String, String> beside = new HashMap<>();
        beside.put("llave", key(request));
        if (sent.step()) beside.put("version", version(request));
        Places.in(request).restsOnWhatWasRead(sent.step());
        var reading = new Reading(Places.in(request));
        reading.object(sent.value(), body(request), "");
        return reading.form(beside);
    }

    static String key(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        try {
            if (key != null && UUID.fromString(key).toString().equalsIgnoreCase(key)) return key;
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw new Refused(
                HttpStatus.BAD_REQUEST,
                "no-idempotency-key",
                "Falta la llave de la solicitud",
                "Cada solicitud que registra lleva en Idempotency-Key un UUID nuevo, el mismo si se repite. No se registró nada.");
    }

    private static String version(HttpServletRequest request) {
        String match = request.getHeader("If-Match");
        if (match == null)
            throw new Refused(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "no-version",
                    "Falta la versión que se leyó",
                    "Este paso depende de lo que ya hay. Lea el recurso y envíe su ETag en If-Match. No se registró nada.");
        var version = VERSION.matcher(match);
        if (version.matches()) return version.group(1);
        throw new Refused(
                HttpStatus.BAD_REQUEST,
                "bad-version",
                "No se entiende If-Match",
                "Envíe en If-Match el ETag tal como se recibió, con comillas. No se registró nada.");
    }

    private static JsonNode body(HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        String type = request.getContentType();
        if (type == null || !MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type)))
            throw new HttpMediaTypeNotSupportedException(
                    type == null ? null : MediaType.parseMediaType(type), List.of(MediaType.APPLICATION_JSON));
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES)
            throw new Refused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-large",
                    "La solicitud es demasiado grande",
                    "Pasa de %d bytes y no se registró nada. Envíe menos de una vez.".formatted(MOST_BYTES));
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException malformed) {
            throw new Malformed(malformed);
        }
    }
}
