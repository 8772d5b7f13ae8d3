package org.vigia.proof;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.proof.Reach.Thing;

/**
 * One line of {@code access/operations.csv}, written and reviewed by hand: what an operation asks of the role, which record of
 * the story it is about, what must be within reach for it to exist, and what is then done with it.
 *
 * @param where ends of the addresses that the line is about; all of them when it says nothing
 * @param own whether only the unit whose record it is may do it
 */
record Expected(
        String operation,
        Permission asks,
        String record,
        List<String> where,
        List<Permission> reads,
        Optional<Permission> does,
        boolean own) {
    private static final String OWN = " own";

    static List<Expected> read() {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Expected.class.getResourceAsStream("/access/operations.csv")),
                        StandardCharsets.UTF_8))) {
            return rows.stream().map(Expected::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expected of(NamedCsvRecord row) {
        if (row.getField("because").isBlank()) throw new AssertionError("no reason: " + row);
        String does = row.getField("does");
        return new Expected(
                row.getField("operation"),
                Permission.valueOf(row.getField("asks")),
                row.getField("record"),
                words(row.getField("where")).toList(),
                words(row.getField("reads")).map(Permission::valueOf).toList(),
                does.isEmpty() ? Optional.empty() : Optional.of(Permission.valueOf(does.replace(OWN, ""))),
                does.endsWith(OWN));
    }

    private static Stream<String> words(String field) {
        return Stream.of(field.split("\\|")).filter(word -> !word.isEmpty());
    }

    boolean isPublic() {
        return asks.isOpen();
    }

    boolean isAbout(String address) {
        return where.isEmpty() || where.stream().anyMatch(end -> address.endsWith("/" + end));
    }

    /** 403 when the role never may, 404 out of reach, 403 within reach and another's to do, else 200. */
    int status(Reach reach, Officer officer, Thing thing) {
        if (!reach.ever(officer, asks)) return 403;
        if (!reads.stream().allMatch(what -> reach.allows(officer, what, thing))) return 404;
        boolean another = own && !officer.unit().equals(thing.unit());
        return another
                        || does.filter(what -> !reach.allows(officer, what, thing))
                                .isPresent()
                ? 403
                : 200;
    }
}
