package org.vigia.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of the pages of a list: what was typed to find its rows, and where the page begins. */
public final class Address {
    private static final Set<String> NOT_TYPED = Set.of(Fields.KEY, Cursor.AFTER, Cursor.BEFORE);

    private Address() {}

    public static String after(Chrome chrome, Form form, String key) {
        return of(chrome, form, Cursor.AFTER, key);
    }

    public static String before(Chrome chrome, Form form, String key) {
        return of(chrome, form, Cursor.BEFORE, key);
    }

    public static String beginning(Chrome chrome, Form form) {
        return of(chrome, form, Cursor.AFTER, "");
    }

    /** The same page, with all that was asked of it, in another language. */
    public static String in(Language language, String path, Form form) {
        var asked = typed(form).stream().filter(one -> !one.getKey().equals(Language.PARAMETER));
        return path + "?" + query(Stream.concat(asked, Stream.of(Map.entry(Language.PARAMETER, language.code()))));
    }

    /** What was typed to find the rows, field by field. */
    public static List<Map.Entry<String, String>> typed(Form form) {
        return form.fields.sent.entrySet().stream()
                .filter(one ->
                        !NOT_TYPED.contains(one.getKey()) && !one.getKey().startsWith("_"))
                .flatMap(one -> one.getValue().stream().map(value -> Map.entry(one.getKey(), value)))
                .filter(one -> !one.getValue().isBlank())
                .toList();
    }

    /** What was typed, as the end of an address. */
    public static String query(Form form) {
        return query(typed(form).stream());
    }

    private static String query(Stream<Map.Entry<String, String>> fields) {
        return fields.filter(one -> !one.getValue().isBlank())
                .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String of(Chrome chrome, Form form, String field, String key) {
        String query = query(Stream.concat(typed(form).stream(), Stream.of(Map.entry(field, key))));
        return query.isEmpty() ? chrome.path() : chrome.path() + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
