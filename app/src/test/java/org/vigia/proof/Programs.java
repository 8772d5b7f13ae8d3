package org.vigia.proof;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vigia.api.Asked;
import org.vigia.api.Sent;
import tools.jackson.databind.json.JsonMapper;

/** What programs send, named as fields of a form are: {@code workplace.kind} of a part, {@code answers[].answer} of rows. */
final class Programs {
    private Programs() {}

    static Set<String> parameters(Method route) {
        var names = new TreeSet<String>();
        for (Parameter parameter : route.getParameters()) {
            if (parameter.getAnnotation(Sent.class) instanceof Sent sent) add(names, "", sent.value());
            if (parameter.getAnnotation(Asked.class) instanceof Asked asked) add(names, "", asked.value());
        }
        return names;
    }

    private static void add(Set<String> names, String before, Class<?> shape) {
        for (RecordComponent part : shape.getRecordComponents()) {
            String name = before + part.getName();
            if (part.getType().isRecord()) add(names, name + ".", part.getType());
            else if (part.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> of
                    && of.isRecord()) add(names, name + "[].", of);
            else names.add(part.getType() == List.class ? name + "[]" : name);
        }
    }

    /** The same as JSON. @param fields as a form sends them */
    static String json(Map<String, String> fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        new TreeMap<>(fields).forEach((name, value) -> put(object, List.of(name.split("\\.")), value));
        return JsonMapper.shared().writeValueAsString(object);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> object, List<String> path, String value) {
        boolean row = path.getFirst().endsWith("[]");
        String name = path.getFirst().replace("[]", "");
        if (path.size() == 1) {
            object.put(name, row ? List.of(value) : value);
            return;
        }
        Map<String, Object> part = row
                ? ((List<Map<String, Object>>) object.computeIfAbsent(name, _ -> List.of(new LinkedHashMap<>())))
                        .getFirst()
                : (Map<String, Object>)
                        Objects.requireNonNull(object.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>()));
        put(part, path.subList(1, path.size()), value);
    }

    /** Fields as {@link Session#form} writes them. */
    static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Arrays.stream(form.split("&")).filter(field -> !field.isEmpty()).forEach(field -> {
            String[] parts = field.split("=", 2);
            fields.put(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1]));
        });
        return fields;
    }

    private static String decode(String text) {
        return java.net.URLDecoder.decode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
