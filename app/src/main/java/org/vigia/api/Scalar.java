package org.vigia.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One value of a program as a page's field holds it, or what is wrong with it. */
sealed interface Scalar {
    /** As the page's field holds it. */
    record Text(String text) implements Scalar {}

    /** The value, the reason and the remedy in a sentence or two. */
    record Wrong(String sentence) implements Scalar {}

    int SHOWN = 80;

    static Scalar read(Class<?> type, OnPage on, JsonNode sent) {
        if (type == Integer.class) return whole(on, sent);
        if (type == BigDecimal.class)
            return sent.isNumber() && Reading.isReasonable(sent.decimalValue())
                    ? new Text(sent.decimalValue().toPlainString())
                    : wrong(sent, "no es un número. Escríbalo sin comillas, por ejemplo 5.5.");
        if (type == Boolean.class)
            return sent.isBoolean()
                    ? new Text(String.valueOf(sent.booleanValue()))
                    : wrong(sent, "no es sí ni no. Escriba true o false, sin comillas.");
        if (!sent.isString()) return wrong(sent, "no es un texto. Escríbalo entre comillas.");
        return text(type, on, sent.stringValue());
    }

    /** The same for what stands in an address, where everything is text. */
    static Scalar text(Class<?> type, OnPage on, String text) {
        if (type == LocalDate.class) return day(text);
        if (type.isEnum()) return word(type, text);
        if (type == Boolean.class)
            return text.equals("true") || text.equals("false")
                    ? new Text(text)
                    : wrong(text, "no es sí ni no. Escriba true o false.");
        if (type == Integer.class)
            return text.matches("-?\\d{1,9}") && fits(on, Integer.parseInt(text))
                    ? new Text(text)
                    : wrong(text, range(on));
        if (text.codePointCount(0, text.length()) > on.longest())
            return wrong(text, "pasa de %d caracteres. Acórtelo.".formatted(on.longest()));
        if (text.indexOf('\0') >= 0)
            return new Wrong("El texto trae un carácter que no se puede guardar (U+0000). Escríbalo de nuevo sin él.");
        if (!on.pattern().isEmpty() && !text.matches(on.pattern()))
            return wrong(text, "no tiene la forma que se espera. Escríbalo como dice el documento.");
        return new Text(text);
    }

    private static Scalar whole(OnPage on, JsonNode sent) {
        return sent.isIntegralNumber() && sent.canConvertToInt() && fits(on, sent.intValue())
                ? new Text(Integer.toString(sent.intValue()))
                : wrong(sent, range(on));
    }

    private static boolean fits(OnPage on, int number) {
        return number >= on.atLeast() && number <= on.atMost();
    }

    private static String range(OnPage on) {
        return "no es un número entero entre %d y %d. Escríbalo sin comillas, puntos ni comas."
                .formatted(on.atLeast(), on.atMost());
    }

    private static Scalar day(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}"))
                return new Text(LocalDate.parse(text).toString());
        } catch (DateTimeParseException _) {
            // said below
        }
        return wrong(text, "no es una fecha. Escriba año, mes y día, por ejemplo 2026-11-24.");
    }

    private static Scalar word(Class<?> type, String text) {
        Object[] words = type.getEnumConstants();
        for (Object word : words) if (((Enum<?>) word).name().equals(text)) return new Text(text);
        return wrong(
                text,
                "no es una clave de esta lista. Escriba una de: %s."
                        .formatted(Arrays.stream(words)
                                .map(word -> ((Enum<?>) word).name())
                                .collect(Collectors.joining(", "))));
    }

    private static Wrong wrong(JsonNode sent, String why) {
        return wrong(sent.isString() ? sent.stringValue() : sent.toString(), why);
    }

    private static Wrong wrong(String sent, String why) {
        return new Wrong("«%s» %s".formatted(shortened(sent), why));
    }

    /** What was written, as far as it helps to find it. */
    static @Nullable String shown(JsonNode sent) {
        return sent.isValueNode() && !sent.isNull() ? shortened(sent.asString("")) : null;
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
