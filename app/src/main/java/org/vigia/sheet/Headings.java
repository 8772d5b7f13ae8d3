package org.vigia.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vigia.reference.Words;

/**
 * Finds the header of a file: the row, or the two or three rows together, that name most of the declared columns.
 * Names are compared without accents, capitals, brackets, articles and the order of their words.
 */
final class Headings {
    static final int LOOKED_AT = 40;
    private static final int DEEPEST = 3;
    private static final int LONGEST_NAME = 200;
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|\\*");

    private final Table table;
    private final Map<String, String> declared = new HashMap<>();

    Headings(Table table, Mapping mapping) {
        this.table = table;
        for (Column column : table.columns()) column.names().forEach(name -> declared.put(key(name), column.name()));
        mapping.columns().forEach((heading, column) -> declared.put(key(heading), column));
    }

    /** How many of the declared columns the best of these rows names. */
    int score(List<Line> lines) {
        return best(lines).map(Heading::known).orElse(0);
    }

    /** @throws Unreadable when no row names what is required */
    Heading find(List<Line> lines) {
        var best = best(lines)
                .filter(heading -> heading.known() > 0)
                .orElseThrow(() -> new Unreadable(
                        "ningún renglón de los primeros %d nombra las columnas".formatted(LOOKED_AT),
                        "Ponga un renglón de encabezado con: " + names(table.columns())));
        best.check(table);
        return best;
    }

    private Optional<Heading> best(List<Line> lines) {
        var found = new ArrayList<Heading>();
        for (int first = 0; first < Math.min(lines.size(), LOOKED_AT); first++)
            for (int depth = 1; depth <= Math.min(DEEPEST, lines.size() - first); depth++)
                found.add(heading(lines.subList(first, first + depth)));
        return found.stream()
                .max(Comparator.comparingInt(Heading::known)
                        .thenComparing(heading -> -heading.depth())
                        .thenComparing(heading -> -heading.lastRow()));
    }

    /** Over several rows a column is named by all of them, and a name spans the empty cells to its right. */
    private Heading heading(List<Line> rows) {
        int width = rows.stream().mapToInt(Line::width).max().orElse(0);
        String[] above = new String[rows.size()];
        Arrays.fill(above, "");
        var columns = new ArrayList<Heading.Named>();
        for (int column = 0; column < width; column++) {
            var parts = new ArrayList<String>();
            boolean under = !rows.getLast().isBlank(column);
            for (int row = 0; row < rows.size(); row++) {
                boolean blank = rows.get(row).isBlank(column);
                if (!blank) above[row] = Blank.strip(rows.get(row).text(column));
                if (!blank || under && row < rows.size() - 1 && !above[row].isEmpty()) parts.add(above[row]);
            }
            columns.add(named(parts));
        }
        return new Heading(rows.getLast().number(), rows.size(), columns);
    }

    private Heading.Named named(List<String> parts) {
        if (parts.isEmpty()) return new Heading.Named("", "", false);
        String whole = String.join(" ", parts);
        String column = declared.get(key(whole));
        if (column != null) return new Heading.Named(whole, column, true);
        return new Heading.Named(whole, declared.getOrDefault(key(parts.getLast()), ""), parts.size() == 1);
    }

    private static String key(String name) {
        if (name.length() > LONGEST_NAME) return "";
        var plain = Words.of(BRACKETS.matcher(name).replaceAll(" "));
        if (plain.list().stream().allMatch(word -> word.length() == 1))
            return plain.text().replace(" ", "");
        var bare = plain.bare().text().isEmpty() ? plain : plain.bare();
        return String.join(" ", new TreeSet<>(bare.list()));
    }

    static String names(List<Column> columns) {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }
}
