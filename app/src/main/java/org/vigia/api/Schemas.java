package org.vigia.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON Schema (2020-12) of what is sent and got, from the records themselves. */
final class Schemas {
    private final Map<Class<?>, Map<String, Object>> named = new LinkedHashMap<>();

    /** Those of records, under their names. */
    Map<String, Object> components() {
        Map<String, Object> components = new LinkedHashMap<>();
        named.forEach((type, schema) -> components.put(name(type), schema));
        return components;
    }

    Map<String, Object> of(Type type) {
        return of(type, null);
    }

    Map<String, Object> of(Type type, @Nullable OnPage on) {
        if (type instanceof ParameterizedType generic) return generic(generic, on);
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum())
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(word -> ((Enum<?>) word).name())
                            .toList());
        if (plain.isRecord()) return reference(plain);
        if (plain == String.class) return text(on);
        if (plain == LocalDate.class)
            return Map.of("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        if (plain == Instant.class) return Map.of("type", "string", "format", "date-time");
        if (plain == UUID.class) return Map.of("type", "string", "format", "uuid");
        if (plain == BigDecimal.class) return Map.of("type", "number");
        if (plain == boolean.class || plain == Boolean.class) return Map.of("type", "boolean");
        if (plain == int.class || plain == Integer.class || plain == long.class) return whole(on);
        if (plain == OptionalInt.class) return nullable(Map.of("type", "integer"));
        throw new IllegalStateException("no schema is known of " + type);
    }

    private Map<String, Object> generic(ParameterizedType type, @Nullable OnPage on) {
        Type of = type.getActualTypeArguments()[0];
        if (type.getRawType() == List.class)
            return on == null
                    ? Map.of("type", "array", "items", of(of))
                    : Map.of("type", "array", "items", of(of, on), "maxItems", Reading.MOST);
        if (type.getRawType() == Optional.class) return nullable(of(of));
        if (type.getRawType() == Rows.class)
            return Map.of(
                    "type",
                    "object",
                    "properties",
                    Map.of(
                            "items",
                            Map.of("type", "array", "items", of(of)),
                            "next",
                            nullable(Map.of("type", "string"))),
                    "required",
                    List.of("items", "next"),
                    "additionalProperties",
                    false);
        throw new IllegalStateException("no schema is known of " + type);
    }

    private Map<String, Object> reference(Class<?> type) {
        if (!named.containsKey(type)) {
            named.put(type, Map.of()); // a record that holds itself would never end
            named.put(type, object(type));
        }
        return Map.of("$ref", "#/components/schemas/" + name(type));
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            OnPage on = part.getAnnotation(OnPage.class);
            Map<String, Object> schema = of(part.getGenericType(), on);
            boolean open = isNullable(part.getAnnotatedType());
            properties.put(part.getName(), open ? nullable(schema) : schema);
            if (on == null || !open) required.add(part.getName());
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> text(@Nullable OnPage on) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        if (on == null) return text;
        text.put("maxLength", on.longest());
        if (!on.pattern().isEmpty()) text.put("pattern", "^(?:" + on.pattern() + ")$");
        return text;
    }

    private static Map<String, Object> whole(@Nullable OnPage on) {
        return on == null
                ? Map.of("type", "integer")
                : Map.of("type", "integer", "minimum", on.atLeast(), "maximum", on.atMost());
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    static boolean isNullable(AnnotatedType part) {
        return part.isAnnotationPresent(Nullable.class);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName();
    }
}
