package org.vigia.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where a page of a list begins, as the address says it: at the first row, or before or after the row that a key names. */
public final class Cursor {
    static final String AFTER = "despues";
    static final String BEFORE = "antes";
    private static final String SEPARATOR = ",";
    private static final String CUT =
            "La dirección de esta página está incompleta. Se muestra el principio de la lista; siga desde ahí.";

    private final Keyset keyset;
    private final boolean back;
    private final List<Object> key;

    private Cursor(Keyset keyset, boolean back, List<Object> key) {
        this.keyset = keyset;
        this.back = back;
        this.key = key;
    }

    public static Cursor first(Keyset keyset) {
        return new Cursor(keyset, false, List.of());
    }

    /** The page that was asked for; the first, and a sentence on the form, when the address was cut. */
    public static Cursor read(Form form, Keyset keyset) {
        boolean back = form.text("antes").isPresent();
        String written = form.text("antes").or(() -> form.text("despues")).orElse("");
        if (written.isEmpty()) return first(keyset);
        try {
            return new Cursor(keyset, back, parse(keyset, written));
        } catch (RuntimeException _) {
            form.refuse("", CUT);
            return first(keyset);
        }
    }

    /** The page after the row that a key names, as {@link Slice#next} gives it. */
    public static Cursor after(Keyset keyset, String key) {
        return new Cursor(keyset, false, parse(keyset, key));
    }

    private static List<Object> parse(Keyset keyset, String written) {
        String[] parts = written.split(SEPARATOR, keyset.columns().size());
        return IntStream.range(0, keyset.columns().size())
                .mapToObj(i -> keyset.columns().get(i).kind().parse(parts[i]))
                .toList();
    }

    /** What ends a statement that has a condition already: where the page begins, the order and how many rows. */
    public String page() {
        return begin() + order();
    }

    /**
     * The page of a table whose rows belong to files, in parts that have an index each: the rows of the unit {@code :unit},
     * those of files that another unit shares with it, and those of files that the officer has opened in an emergency. Row-level security decides
     * what is seen; this says where to look, so that a unit with few rows among millions does not read them all.
     *
     * @param alias of the table in the statement
     * @param where further conditions, each beginning with {@code and}
     */
    public String pageOfFiles(String select, String alias, String where) {
        return pageOf(
                List.of(
                        "%1$s.unit = :unit",
                        "%1$s.unit <> :unit and %1$s.case_id in"
                                + " (select s.file from access.own_joint_share s where s.unit = :unit)",
                        "%1$s.unit <> :unit and %1$s.case_id in (select access.glassed())"),
                select,
                alias,
                where);
    }

    /** The page of what several conditions find, none of them what another finds. */
    public String pageOf(List<String> parts, String select, String alias, String where) {
        return parts.stream()
                        .map(part -> "(%s where %s%s%s)".formatted(select, part.formatted(alias), where, page()))
                        .collect(Collectors.joining(" union all ", "select * from (", ") " + alias))
                + order();
    }

    private String begin() {
        if (key.isEmpty()) return "";
        String values = IntStream.range(0, key.size()).mapToObj(i -> ":key" + i).collect(Collectors.joining(", "));
        return " and (%s) %s (%s)".formatted(keyset.names(""), keyset.descending() == back ? ">" : "<", values);
    }

    /** By the key, as many rows as are read for a page. */
    public String order() {
        return " order by " + keyset.names(keyset.descending() == back ? "" : " desc") + " limit "
                + (keyset.shown() + 1);
    }

    public Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>();
        for (int i = 0; i < key.size(); i++) params.put("key" + i, key.get(i));
        return params;
    }

    /** The page, of the rows that the statement found. @param keyOf the values of the key's columns in a row */
    public <T> Slice<T> slice(List<T> found, Function<T, List<?>> keyOf) {
        boolean more = found.size() > keyset.shown();
        List<T> shown = new ArrayList<>(more ? found.subList(0, keyset.shown()) : found);
        List<T> list = back ? shown.reversed() : shown;
        boolean first = key.isEmpty() || (back && !more);
        return new Slice<>(
                list,
                first,
                first || list.isEmpty() ? null : write(keyOf.apply(list.getFirst())),
                list.isEmpty() || !(back || more) ? null : write(keyOf.apply(list.getLast())));
    }

    private static String write(List<?> key) {
        return key.stream().<@Nullable String>map(Objects::toString).collect(Collectors.joining(SEPARATOR));
    }
}
