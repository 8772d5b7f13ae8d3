package org.vigia.sheet;

import java.util.List;
import java.util.Optional;

/**
 * What a file of one kind should hold: its columns, in the order of the template.
 *
 * @param name the file name of the template, without its ending
 * @param title what the rows are, as the person who fills them in calls them
 */
public record Table(String name, String title, List<Column> columns) {
    public Table {
        columns = List.copyOf(columns);
        if (columns.stream().map(Column::name).distinct().count() != columns.size())
            throw new IllegalArgumentException("Dos columnas de %s se llaman igual".formatted(name));
    }

    public static Table of(String name, String title, Column... columns) {
        return new Table(name, title, List.of(columns));
    }

    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) if (columns.get(i).name().equals(column)) return i;
        throw new IllegalArgumentException("La tabla %s no declara la columna %s".formatted(name, column));
    }

    Optional<Column> find(String column) {
        return columns.stream()
                .filter(declared -> declared.name().equals(column))
                .findFirst();
    }
}
