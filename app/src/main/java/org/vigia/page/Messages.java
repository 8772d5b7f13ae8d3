package org.vigia.page;

import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.MessageFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigia.reference.CodeList;

/** Sentences of the pages that speak both languages, in the one that a reader chose: {@code page/messages.csv}, as patterns of ICU. */
public record Messages(Language language) {
    public static final Messages SPANISH = new Messages(Language.ES);

    private static final Pattern TAKES_WORDS = Pattern.compile("[{']");
    private static final Map<Language, Map<String, MessageFormat>> PATTERNS = read();

    /** In the language that an address asks for. */
    public static Messages of(Form form) {
        return new Messages(Language.of(form.value(Language.PARAMETER)));
    }

    /** The same of a request whose parameters may be such that nobody can read them. */
    static Messages of(HttpServletRequest request) {
        String english = "&%s=%s&".formatted(Language.PARAMETER, Language.EN.code());
        boolean asked = ("&" + request.getQueryString() + "&").contains(english);
        return new Messages(asked ? Language.EN : Language.ES);
    }

    /** @throws IllegalArgumentException for a sentence that there is not */
    public String get(String key, Object... words) {
        MessageFormat pattern = Objects.requireNonNull(PATTERNS.get(language)).get(key);
        if (pattern == null) throw new IllegalArgumentException("no message " + key);
        return TAKES_WORDS.matcher(pattern.toPattern()).find()
                ? ((MessageFormat) pattern.clone()).format(words)
                : pattern.toPattern();
    }

    /** What an address ends in to be answered in this language; nothing for Spanish. */
    public String query() {
        return language == Language.ES ? "" : "?" + Language.PARAMETER + "=" + language.code();
    }

    /** The same after other parameters. */
    public String more() {
        return query().replace('?', '&');
    }

    /** The one that the reader did not choose. */
    public Language other() {
        return switch (language) {
            case ES -> Language.EN;
            case EN -> Language.ES;
        };
    }

    /** What {@code lang} says of a text that is Spanish on every page; nothing where the page says it already. */
    public @Nullable String spanish() {
        return language == Language.ES ? null : Language.ES.code();
    }

    private static Map<Language, Map<String, MessageFormat>> read() {
        var rows = CodeList.read("page", "messages.csv").rows();
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        language -> language,
                        language -> rows.stream()
                                .collect(toMap(
                                        row -> row.get("key"),
                                        row -> new MessageFormat(row.get(language.code()), language.locale()))),
                        (one, _) -> one,
                        () -> new EnumMap<>(Language.class)));
    }
}
