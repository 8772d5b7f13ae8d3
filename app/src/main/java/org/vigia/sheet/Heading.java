package org.vigia.sheet;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The header of a file as it was understood.
 *
 * @param lastRow the row after which the data begin
 * @param depth over how many rows it goes
 * @param columns in the order of the file
 */
public record Heading(long lastRow, int depth, List<Named> columns) {
    private static final int SHOWN = 30;

    /**
     * @param name as in the file
     * @param column the declared column it stands for, or nothing
     * @param whole whether its whole name says so, and not only its last row
     */
    public record Named(String name, String column, boolean whole) {
        boolean known() {
            return !column.isEmpty();
        }
    }

    public Heading {
        columns = List.copyOf(columns);
    }

    int known() {
        return (int) columns.stream()
                .map(Named::column)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }

    /** Columns of the file that are not read. */
    public List<String> unknown() {
        return columns.stream()
                .filter(named -> !named.known() && !named.name().isEmpty())
                .map(Named::name)
                .toList();
    }

    /** Declared columns that the file lacks. */
    public List<String> missing(Table table) {
        return table.columns().stream()
                .map(Column::name)
                .filter(name ->
                        columns.stream().noneMatch(named -> named.column().equals(name)))
                .toList();
    }

    /** What the caller may keep for the next file of the same source. */
    public Mapping mapping() {
        Map<String, String> settled = new LinkedHashMap<>();
        columns.stream().filter(Named::known).forEach(named -> settled.put(named.name(), named.column()));
        return Mapping.of(settled);
    }

    /** Where each declared column lies in the file, or -1. */
    int[] positions(Table table) {
        return table.columns().stream()
                .mapToInt(column -> position(column.name()))
                .toArray();
    }

    private int position(String column) {
        int last = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).column().equals(column)) continue;
            if (columns.get(i).whole()) return i;
            last = i;
        }
        return last;
    }

    /** Those of them without which no row is read. */
    public List<String> lacking(Table table) {
        return missing(table).stream()
                .filter(name -> table.columns().get(table.indexOf(name)).required())
                .toList();
    }

    void check(Table table) {
        var missing = lacking(table);
        if (!missing.isEmpty())
            throw new Unreadable(
                            "faltan las columnas %s; el encabezado dice: %s"
                                    .formatted(String.join(", ", missing), said()),
                            "Agréguelas, o diga qué columna del archivo es cada una")
                    .at(lastRow)
                    .under(this);
        columns.stream()
                .filter(Named::known)
                .filter(named -> !named.name().isEmpty())
                .collect(groupingBy(Named::column, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::checkOnce);
    }

    private void checkOnce(String column, List<Named> same) {
        long whole = same.stream().filter(Named::whole).count();
        if (same.size() > 1 && whole != 1)
            throw new Unreadable(
                            "la columna %s está %d veces: %s"
                                    .formatted(
                                            column,
                                            same.size(),
                                            String.join(
                                                    ", ",
                                                    same.stream()
                                                            .map(Named::name)
                                                            .toList())),
                            "Deje una sola o cambie el nombre de las otras")
                    .at(lastRow);
    }

    private String said() {
        return String.join(
                ", ",
                columns.stream()
                        .map(Named::name)
                        .filter(name -> !name.isEmpty())
                        .limit(SHOWN)
                        .toList());
    }
}
