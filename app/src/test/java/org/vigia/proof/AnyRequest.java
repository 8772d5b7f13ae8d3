package org.vigia.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Requests as the served document allows them, and the same with one thing wrong. */
record AnyRequest(Served served, List<String> words) {
    /** What may stand where a text has a shape. */
    private static final List<String> SHAPED = List.of("07059", "07", "111211", "AAA010101AAA", "MXN");

    private static final List<String> TEXTS =
            List.of("Se hizo constar en el acta.", "", " ", "ñandú «á» 漢字 🙂", "<b>x</b>", "'; drop table x; --", "0");

    /** What is wrong with a request, and where. */
    record Flaw(String pointer, @Nullable Object instead) {}

    Arbitrary<@Nullable Object> value(JsonNode named) {
        JsonNode schema = served.at(named);
        if (schema.has("anyOf"))
            return Arbitraries.frequencyOf(
                    net.jqwik.api.Tuple.of(4, value(schema.get("anyOf").get(0))),
                    net.jqwik.api.Tuple.of(1, Arbitraries.just(null)));
        if (schema.has("enum"))
            return Arbitraries.of(schema.get("enum")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList())
                    .map(word -> word);
        return switch (schema.get("type").stringValue()) {
            case "string" -> text(schema).map(text -> text);
            case "integer" ->
                Arbitraries.integers()
                        .between(
                                schema.path("minimum").asInt(0),
                                Math.min(schema.path("maximum").asInt(40), 5_000))
                        .map(number -> number);
            case "number" ->
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal(20_000))
                        .ofScale(2)
                        .map(number -> number);
            case "boolean" -> Arbitraries.of(true, false).map(yes -> yes);
            case "array" -> value(schema.get("items")).list().ofMaxSize(3).map(list -> list);
            case "object" -> object(schema).map(object -> object);
            default -> throw new AssertionError("no value is known of " + schema);
        };
    }

    private Arbitrary<String> text(JsonNode schema) {
        String format = schema.path("format").asString("");
        if (format.equals("date"))
            return Arbitraries.integers()
                    .between(0, 900)
                    .map(days -> Country.TODAY.minusDays(days).toString());
        int longest = schema.path("maxLength").asInt(200);
        if (schema.has("pattern")) {
            var shape = java.util.regex.Pattern.compile(schema.get("pattern").stringValue());
            List<String> fitting = SHAPED.stream()
                    .filter(text -> shape.matcher(text).matches())
                    .toList();
            return Arbitraries.of(fitting.isEmpty() ? SHAPED : fitting);
        }
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, Arbitraries.of(words)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of(TEXTS)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(40)))
                .filter(text -> text.length() <= longest && text.indexOf('\0') < 0);
    }

    /** Most of the time what must be there is there. */
    Arbitrary<Map<String, @Nullable Object>> object(JsonNode schema) {
        List<String> required =
                schema.get("required").valueStream().map(JsonNode::stringValue).toList();
        List<Arbitrary<Map.Entry<String, List<@Nullable Object>>>> parts = new ArrayList<>();
        schema.get("properties").properties().forEach(part -> {
            double left = required.contains(part.getKey()) ? 0.03 : 0.6;
            parts.add(value(part.getValue())
                    .map(value -> {
                        List<@Nullable Object> one = new ArrayList<>();
                        one.add(value);
                        return one;
                    })
                    .optional(1 - left)
                    .map(one -> Map.entry(part.getKey(), one.orElse(List.of()))));
        });
        return Combinators.combine(parts).as(entries -> {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (var entry : entries)
                if (!entry.getValue().isEmpty())
                    object.put(entry.getKey(), entry.getValue().getFirst());
            return object;
        });
    }

    /** One thing that the document does not allow in a body of that shape. */
    Arbitrary<Flaw> flaw(JsonNode named) {
        List<Arbitrary<Flaw>> flaws = new ArrayList<>();
        flaws(served.at(named), "", flaws);
        return Arbitraries.of(flaws).flatMap(flaw -> flaw);
    }

    private void flaws(JsonNode schema, String at, List<Arbitrary<Flaw>> flaws) {
        flaws.add(Arbitraries.of("sobra", "__proto__", "folio~x/y")
                .map(name -> new Flaw(at + "/" + name.replace("~", "~0").replace("/", "~1"), "x")));
        schema.get("properties").properties().forEach(part -> {
            String here = at + "/" + part.getKey();
            JsonNode inner = served.at(part.getValue());
            JsonNode bare = inner.has("anyOf") ? served.at(inner.get("anyOf").get(0)) : inner;
            String type = bare.get("type").stringValue();
            if (type.equals("object")) flaws(bare, here, flaws);
            List<Object> wrong = switch (type) {
                case "string" -> List.of(7, true, List.of("x"), Map.of("x", 1));
                case "integer", "number" -> List.of("siete", true, List.of(1), Map.of());
                case "boolean" -> List.of("true", 1, List.of());
                case "array" -> List.of("x", 1, Map.of());
                default -> List.of("x", 1, List.of());
            };
            flaws.add(Arbitraries.of(wrong).map(instead -> new Flaw(here, instead)));
            if (bare.has("enum")) flaws.add(Arbitraries.just(new Flaw(here, "OTRA")));
            if (bare.path("format").asString("").equals("date"))
                flaws.add(Arbitraries.of("2026-02-30", "ayer", "24/11/2026").map(day -> new Flaw(here, day)));
            if (bare.has("maxLength"))
                flaws.add(Arbitraries.just(
                        new Flaw(here, "a".repeat(bare.get("maxLength").asInt() + 1))));
            if (type.equals("integer"))
                flaws.add(Arbitraries.of(-1, Integer.MAX_VALUE, 1_000_000_000_000L, new BigDecimal("1e400"))
                        .filter(number -> !(number instanceof Integer most
                                && most >= bare.path("minimum").asInt(0)
                                && most <= bare.path("maximum").asInt(0)))
                        .map(number -> new Flaw(here, number)));
        });
    }

    /** The same body with what is wrong in its place. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> with(Map<String, @Nullable Object> body, Flaw flaw) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(body);
        Map<String, @Nullable Object> part = changed;
        String[] path = flaw.pointer().substring(1).split("/");
        for (int i = 0; i < path.length - 1; i++) {
            Object there = part.get(path[i]);
            Map<String, @Nullable Object> inner = new LinkedHashMap<>(
                    there instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of());
            part.put(path[i], inner);
            part = inner;
        }
        part.put(path[path.length - 1].replace("~1", "/").replace("~0", "~"), flaw.instead());
        return changed;
    }
}
