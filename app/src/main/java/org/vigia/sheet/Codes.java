package org.vigia.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vigia.reference.Words;

/** A list of codes, found by code or label as people write them; also a code of digits whose zeros were eaten. */
final class Codes {
    private static final int SHOWN = 12;
    private static final Map<String, Boolean> YES_NO = Map.ofEntries(
            Map.entry("si", true),
            Map.entry("s", true),
            Map.entry("yes", true),
            Map.entry("y", true),
            Map.entry("verdadero", true),
            Map.entry("true", true),
            Map.entry("v", true),
            Map.entry("x", true),
            Map.entry("1", true),
            Map.entry("no", false),
            Map.entry("n", false),
            Map.entry("falso", false),
            Map.entry("false", false),
            Map.entry("f", false),
            Map.entry("0", false));

    private final Map<String, String> byName = new HashMap<>();
    private final int width;
    private final String words;

    Codes(List<Kind.Option> options) {
        for (Kind.Option option : options) byName.put(Words.of(option.label()).text(), option.code());
        for (Kind.Option option : options) byName.put(Words.of(option.code()).text(), option.code());
        var widths = options.stream()
                .map(option -> Texts.isDigits(option.code()) ? option.code().length() : 0)
                .distinct()
                .toList();
        width = widths.size() == 1 ? widths.getFirst() : 0;
        words = options.stream().limit(SHOWN).map(Kind.Option::code).collect(Collectors.joining(", "))
                + (options.size() > SHOWN ? "…" : "");
    }

    Meaning find(Cell cell) {
        String plain = Words.of(cell.text()).text();
        String code = byName.get(plain);
        if (code == null && Texts.isDigits(plain) && plain.length() < width)
            code = byName.get("0".repeat(width - plain.length()) + plain);
        return code == null ? Meaning.none("no está en la lista", "Escriba una de: " + words) : Meaning.of(code);
    }

    static Meaning yesNo(Cell cell) {
        Boolean answer = YES_NO.get(Words.of(cell.text()).text());
        return answer == null ? Meaning.none("no es sí ni no", "Escriba sí o no") : Meaning.of(answer);
    }
}
