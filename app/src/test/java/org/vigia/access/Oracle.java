package org.vigia.access;

import static org.vigia.access.Situation.Agency.OWN_UNIT;
import static org.vigia.access.Situation.Agency.SAME_AGENCY;
import static org.vigia.access.Situation.Territory.OTHER_STATE;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vigia.access.Situation.Fields;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;

/**
 * What the law and the table of actors expect, written and reviewed by hand in {@code access/oracle.csv}: one line per role and
 * thing, with its citation. It shares nothing with the policy but the names; a thing that has no line is refused.
 */
public record Oracle(Map<String, Map<String, String>> lines) {

    public static Oracle read() {
        var lines = new HashMap<String, Map<String, String>>();
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Oracle.class.getResourceAsStream("/access/oracle.csv")),
                        StandardCharsets.UTF_8))) {
            rows.forEach(row -> {
                String key = row.getField("role") + " " + row.getField("what");
                if (lines.put(key, row.getFieldsAsMap()) != null) throw new AssertionError("twice: " + key);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Oracle(lines);
    }

    /** How much is expected to be allowed: facts, texts, identity, outline, or nothing as "-". */
    public String expects(Permission what, Situation asked) {
        Map<String, String> line = lines.get(asked.role() + " " + what);
        if (line == null || asked.seal() == Seal.NOT_LISTED) return "-";
        String cell = asked.purpose() == Purpose.BREAK_GLASS ? inAnEmergency(line, asked) : usually(line, asked);
        return cell.equals("identity") && asked.purpose() == Purpose.NONE ? "-" : cell;
    }

    private static String inAnEmergency(Map<String, String> line, Situation asked) {
        boolean near = asked.territory() != OTHER_STATE && asked.agency() != OWN_UNIT;
        boolean free = asked.share() == Share.NONE && asked.seal() == Seal.OPEN;
        return near && free ? get(line, "emergency") : "-";
    }

    private static String usually(Map<String, String> line, Situation asked) {
        return switch (asked.share()) {
            case ADDRESSED -> get(line, "addressed");
            case SHARED -> get(line, "shared");
            case NONE -> {
                if (asked.agency() == OWN_UNIT) yield get(line, "own");
                yield asked.agency() == SAME_AGENCY && asked.seal() == Seal.OPEN ? get(line, "same_agency") : "-";
            }
        };
    }

    private static String get(Map<String, String> line, String column) {
        return Objects.requireNonNull(line.get(column));
    }

    /** How a decision of the policy is written in the oracle. */
    static String written(Optional<Fields> decision) {
        return decision.map(fields -> fields.name().toLowerCase(Locale.ROOT)).orElse("-");
    }
}
