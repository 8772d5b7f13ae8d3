package org.vigia.countries;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigia.page.Language;

/**
 * An age in years as ILAB writes it of a standard.
 *
 * @param second after a stroke, where there are two
 * @param andMore a plus follows
 */
record LegalAge(Published first, Optional<Integer> second, boolean andMore) {
    private static final Pattern PARTS = Pattern.compile("(?<first>[^+]+?)(?:/(?<second>\\d+))?(?<more>\\+?)");

    /** @param asked for messages, with years as its unit */
    static LegalAge read(PublishedText asked, String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("«%s» no es una edad".formatted(text));
        return new LegalAge(
                asked.read(parts.group("first")),
                Optional.ofNullable(parts.group("second")).map(Integer::valueOf),
                !parts.group("more").isEmpty());
    }

    String print() {
        return first.print() + second.map(age -> "/" + age).orElse("") + (andMore ? "+" : "");
    }

    boolean known() {
        return first.figure().known();
    }

    String text(Language language) {
        return new Wording(language).text(first)
                + second.map(age -> language.choose(" o ", " or ") + age).orElse("")
                + (known() ? language.choose(" años", " years") : "")
                + (andMore ? language.choose(" o más", " or more") : "");
    }

    /** Of two ages the value is the first, and what was published says both. */
    Datum datum(String item) {
        Datum plain = Datum.of(item, first);
        return new Datum(item, plain.kind(), plain.value(), plain.unit(), plain.marks(), print());
    }
}
