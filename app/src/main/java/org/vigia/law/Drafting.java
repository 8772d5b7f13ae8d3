package org.vigia.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.reference.CodeList;

/** Reads a reform and says of each of its rows what keeps it from being laid over the law. */
record Drafting(Vocabulary vocabulary, Catalogue catalogue) {

    ReformDraft read(LocalDate from, String text) {
        var reader = new ReformReader(text);
        var reform = new Reform(from, reader.changes);
        var flaws = new ArrayList<>(reader.flaws);
        var sound = new ArrayList<Reform.Change>();
        for (var change : reform.changes()) {
            var own = ReformCheck.of(change, vocabulary, catalogue);
            flaws.addAll(own);
            if (own.isEmpty()) sound.add(change);
        }
        for (var change : sound) besideTheLaw(reform, change, sound).ifPresent(flaws::add);
        return new ReformDraft(reform, flaws);
    }

    private static Optional<ReformFlaw> besideTheLaw(Reform reform, Reform.Change change, List<Reform.Change> sound) {
        var inForce = CodeList.read("law", change.table() + ".csv").rows();
        var written = sound.stream()
                .filter(other -> other.table().equals(change.table()))
                .map(Reform.Change::row)
                .toList();
        return reform.backwards(inForce, change.row())
                .or(() -> twice(change.row(), written, inForce))
                .map(why -> new ReformFlaw(
                        change.line(),
                        "valid_from",
                        change.row().find("valid_from").orElse(""),
                        why));
    }

    /** A rule has one text a day: the one before it ends on the eve. */
    private static Optional<String> twice(CodeList.Row change, List<CodeList.Row> written, List<CodeList.Row> inForce) {
        var kept = inForce.stream().filter(row -> written.stream().noneMatch(other -> Reform.isSame(row, other)));
        return Stream.concat(written.stream().filter(other -> other != change), kept)
                .filter(other -> other.get("rule").equals(change.get("rule")) && overlap(other, change))
                .findFirst()
                .map(_ -> "esa regla ya tiene otro texto en esos días."
                        + " Agregue también la fila que rige, con valid_to en la víspera");
    }

    private static boolean overlap(CodeList.Row one, CodeList.Row other) {
        return begins(one).map(other::validOn).orElse(false)
                || begins(other).map(one::validOn).orElse(false)
                || (begins(one).isEmpty() && begins(other).isEmpty());
    }

    private static Optional<LocalDate> begins(CodeList.Row row) {
        return row.find("valid_from").map(LocalDate::parse);
    }
}
