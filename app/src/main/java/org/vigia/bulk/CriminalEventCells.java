package org.vigia.bulk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vigia.justice.CarpetaEvent;
import org.vigia.justice.Event;
import org.vigia.justice.NewMatter;
import org.vigia.justice.Offence;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Row;

/** Reads an event of a criminal matter from the cells of a row, and says what is missing or does not belong there. */
final class CriminalEventCells {
    private CriminalEventCells() {}

    static void check(Row row) {
        boolean legible = row.errors().isEmpty();
        CriminalEventColumns.HAPPENED
                .in(row)
                .ifPresent(kind -> CriminalEventColumns.OF_SOME.forEach(column -> check(row, kind, column, legible)));
        offences(row).stream()
                .filter(code -> !Offence.codes().contains(code))
                .findFirst()
                .ifPresent(code -> row.refuse(
                        "delitos",
                        "«%s» no es una clave de delito".formatted(code),
                        "Escriba claves como FORCED_LABOUR, separadas por espacios"));
    }

    private static void check(Row row, CriminalEventKind kind, Column column, boolean legible) {
        boolean told = column.kind() instanceof Kind.Whole
                ? row.whole(column.name()).isPresent()
                : row.text(column.name()).isPresent();
        if (told && !kind.takes(column.name()))
            row.refuse(
                    column.name(),
                    "«%s» no lleva este dato".formatted(kind.label()),
                    "Bórrelo, o revise la columna hecho");
        if (legible && !told && kind.needed().contains(column.name()))
            row.refuse(column.name(), "«%s» necesita este dato".formatted(kind.label()), "Escríbalo");
    }

    /** Of a row with which nothing is wrong so far. */
    static CarpetaEvent read(Row row) {
        LocalDate on = row.day("fecha").orElseThrow();
        return switch (CriminalEventColumns.HAPPENED.in(row).orElseThrow()) {
            case OPENED ->
                new CarpetaEvent.Opened(new NewMatter(text(row, "caso"), text(row, "carpeta"), on, offences(row)));
            case ACCUSED ->
                happened(
                        row,
                        new Event.Accused(on, persons(row, "personas"), persons(row, "adolescentes"), offences(row)));
            case MOVED ->
                happened(
                        row,
                        new Event.Moved(
                                on,
                                CriminalEventColumns.FROM.in(row).orElseThrow(),
                                CriminalEventColumns.TO.in(row).orElseThrow(),
                                persons(row, "personas"),
                                offences(row)));
            case TERM_SET ->
                happened(
                        row,
                        new Event.TermSet(on, CriminalEventColumns.TERM.in(row).orElseThrow()));
            case CLOSED -> happened(row, new Event.InvestigationClosed(on));
            case DETERMINED ->
                happened(
                        row,
                        new Event.Determined(
                                on, CriminalEventColumns.DETERMINED.in(row).orElseThrow()));
            case PASSED ->
                happened(
                        row,
                        new Event.Passed(
                                on,
                                CriminalEventColumns.HOW.in(row).orElseThrow(),
                                text(row, "fiscalia").toUpperCase(Locale.ROOT),
                                text(row, "carpeta_nueva")));
            case ANSWERED ->
                happened(
                        row,
                        new Event.Answered(
                                on, CriminalEventColumns.FOUND.in(row).orElseThrow()));
        };
    }

    private static CarpetaEvent happened(Row row, Event event) {
        return new CarpetaEvent.Happened(text(row, "carpeta"), row.text("caso"), event);
    }

    private static String text(Row row, String column) {
        return row.text(column).orElseThrow();
    }

    private static int persons(Row row, String column) {
        return Math.toIntExact(row.whole(column).orElseThrow());
    }

    /** Each once, in the order of their codes. */
    private static List<String> offences(Row row) {
        return row.text("delitos").stream()
                .flatMap(typed -> Arrays.stream(typed.split("[\\s,;]+")))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }
}
