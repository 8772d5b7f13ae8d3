package org.vigia.publication;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vigia.publication.ReportView.Note;

/**
 * A table of the report that is text, in one language.
 *
 * @param id of the section and the file: table-04, figure-01
 * @param heads of the first column and the others
 * @param remark what must be known of all of it: that nobody has reviewed it for this year, or that there is none
 */
record TextTable(
        String id, String title, List<String> heads, List<Line> lines, List<Note> notes, Optional<String> remark) {
    /**
     * @param before what the same row said a year earlier; empty when nothing is known of it
     * @param bar a length from 0 to 100 where the row is a share to be drawn
     * @param evidence what the system has to say; a row that asks for none has none
     */
    record Line(
            String label,
            List<String> cells,
            List<String> before,
            List<Note> marks,
            OptionalInt bar,
            Optional<String> rule,
            List<Evidence> evidence,
            String source) {
        String whole() {
            return String.join("; ", cells)
                    + String.join("", marks.stream().map(Note::mark).toList());
        }
    }

    /** @param address where it can be looked up, if it is a page */
    record Evidence(String text, Optional<String> address) {}

    /** Some row has or lacks evidence. */
    boolean hasEvidence() {
        return lines.stream().anyMatch(line -> !line.evidence().isEmpty());
    }
}
