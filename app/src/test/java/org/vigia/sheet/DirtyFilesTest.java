package org.vigia.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigia.Approved;
import org.vigia.reference.Reference;

/** Each file a named trap; what comes of it, to the letter of each message, is in the approved file. */
class DirtyFilesTest {
    private static final Reference REFERENCE = new Reference();

    @TempDir
    Path folder;

    @Test
    void every_dirty_file_is_read_or_refused_with_its_message() throws IOException {
        var traps = Stream.of(
                        DirtyTexts.traps(),
                        DirtyHeadings.traps(),
                        DirtyValues.traps(),
                        DirtyBooks.traps(),
                        DirtyContainers.traps())
                .flatMap(List::stream)
                .toList();
        assertThat(traps).extracting(Trap::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(120);
        var said = new StringBuilder();
        for (Trap trap : traps)
            said.append(trap.name())
                    .append(" (")
                    .append(trap.file())
                    .append(")\n")
                    .append(outcome(trap))
                    .append("\n\n");
        Approved.matches("sheet/dirty-files.txt", said.toString());
    }

    private String outcome(Trap trap) throws IOException {
        Path file = folder.resolve(trap.file());
        Files.write(file, trap.bytes().get());
        var outcome = new ArrayList<String>();
        try (var sheet = Sheet.open(trap.opening().apply(Opening.of(file)), Inspections.TABLE, REFERENCE)) {
            if (!sheet.heading().unknown().isEmpty())
                outcome.add("  no se leen: " + String.join(", ", sheet.heading().unknown()));
            sheet.forEach(row -> outcome.add(Inspections.said(row)));
            if (outcome.isEmpty()) outcome.add("  sin renglones");
        } catch (Unreadable e) {
            outcome.add("  NO: " + e.getMessage());
        }
        return String.join("\n", outcome);
    }
}
