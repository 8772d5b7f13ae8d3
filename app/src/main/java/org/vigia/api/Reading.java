package org.vigia.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vigia.access.FormErrors;
import org.vigia.page.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads a JSON object into the fields of a page; what is wrong is collected, all of it, and said on the form. */
final class Reading {
    /** As many entries as a list may have. */
    static final int MOST = 200;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Places places;
    private FormErrors errors = FormErrors.none();

    Reading(Places places) {
        this.places = places;
    }

    /** The form; what is missing is left to the page, which knows what to say of it. */
    Form form(Map<String, String> beside) {
        beside.forEach((field, value) -> fields.put(field, List.of(value)));
        Form form = Form.of(fields);
        errors.byField().forEach(form::refuse);
        return form;
    }

    void refuse(String at, String sentence) {
        errors = errors.with(at, sentence);
    }

    void object(Class<?> shape, JsonNode object, String at) {
        object(shape, object, at, "");
    }

    private void object(Class<?> shape, JsonNode object, String at, String about) {
        if (!object.isObject()) {
            refuse(at, "Se esperaba un objeto. Escriba sus datos entre llaves.");
            return;
        }
        Set<String> unknown = new LinkedHashSet<>(object.propertyNames());
        for (RecordComponent part : shape.getRecordComponents()) {
            unknown.remove(part.getName());
            var on = Objects.requireNonNull(part.getAnnotation(OnPage.class), () -> shape + " " + part.getName());
            String field = on.value().replace("{}", about).replace("{lower}", about.toLowerCase(Locale.ROOT));
            String here = at + "/" + part.getName();
            JsonNode sent = object.get(part.getName());
            if (!field.isEmpty()) places.put(field, here, sent == null ? null : Scalar.shown(sent));
            if (sent != null && !sent.isNull()) part(part.getGenericType(), on, field, sent, here);
            else if (part.getType().isRecord()) object(part.getType(), JsonNodeFactory.instance.objectNode(), here, "");
            else if (!about.isEmpty() && !Schemas.isNullable(part.getAnnotatedType()))
                refuse(here, "Falta este dato. Escríbalo.");
        }
        for (String name : unknown)
            refuse(
                    at + "/" + name.replace("~", "~0").replace("/", "~1"),
                    "«%s» no es un dato de esta operación. Quítelo; el documento dice cuáles lo son."
                            .formatted(Scalar.shortened(name)));
    }

    private void part(Type type, OnPage on, String field, JsonNode sent, String at) {
        if (type instanceof ParameterizedType list) {
            Class<?> of = (Class<?>) list.getActualTypeArguments()[0];
            if (!sent.isArray() || sent.size() > MOST)
                refuse(at, "Se esperaba una lista de hasta %d. Escríbala entre corchetes.".formatted(MOST));
            else if (of.isRecord()) rows(of, field, sent, at);
            else list(of, on, field, sent, at);
            return;
        }
        if (((Class<?>) type).isRecord()) object((Class<?>) type, sent, at, "");
        else scalar((Class<?>) type, on, sent, at).forEach(text -> put(field, List.of(text)));
    }

    private void put(String field, List<String> texts) {
        if (!field.isEmpty()) fields.put(field, texts);
    }

    private List<String> scalar(Class<?> type, OnPage on, JsonNode sent, String at) {
        return switch (Scalar.read(type, on, sent)) {
            case Scalar.Text(String text) -> List.of(text);
            case Scalar.Wrong(String sentence) -> {
                refuse(at, sentence);
                places.put(at, at, Scalar.shown(sent));
                yield List.of();
            }
        };
    }

    private void list(Class<?> of, OnPage on, String field, JsonNode sent, String at) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) texts.addAll(scalar(of, on, sent.get(i), at + "/" + i));
        put(field, texts);
    }

    /** Rows, each about what its first component names; the field of the list holds what they are about. */
    private void rows(Class<?> row, String field, JsonNode sent, String at) {
        RecordComponent first = row.getRecordComponents()[0];
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            String here = at + "/" + i;
            JsonNode about = sent.get(i).get(first.getName());
            String key = about != null && about.isString() ? about.stringValue() : "";
            if (key.isEmpty()) refuse(here + "/" + first.getName(), "Falta de qué es este renglón. Escríbalo.");
            else if (!seen.add(key))
                refuse(here, "«%s» ya tiene un renglón. Deje uno solo.".formatted(Scalar.shortened(key)));
            object(row, sent.get(i), here, key);
        }
        put(field, List.copyOf(seen));
    }

    /** A number that needs more figures than any page takes would only fill the memory. */
    static boolean isReasonable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= 20 && number.precision() <= 40;
    }
}
