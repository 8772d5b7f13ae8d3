package org.vigia.access;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vigia.access.Records.Opening;
import org.vigia.access.Records.Row;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;

/** Whoever tries to follow what moved on to another unit, or to take it in another's name. */
final class KeeperGuards {
    private final Scratch scratch;
    private final Records records;
    private final Officer supervisor;

    KeeperGuards(Scratch scratch, Records records) {
        this.scratch = scratch;
        this.records = records;
        this.supervisor = scratch.officer(Role.SUPERVISOR);
    }

    void ask(List<String> faults) throws SQLException {
        Row shared = records.rows.stream()
                .filter(row -> row.unit().equals("IFT")
                        && row.seal() == Seal.OPEN
                        && row.opening() == Opening.NEVER
                        && row.shares().equals(Set.of(Share.SHARED)))
                .findFirst()
                .orElseThrow();
        if (!seen(shared, "")) faults.add("what never moved is hidden");
        if (seen(shared, moved(shared, 1, "IFT", Scratch.HOME))) faults.add("what moved on is followed");
        if (!seen(shared, moved(shared, 1, "IFT", Scratch.HOME) + ";" + moved(shared, 2, Scratch.HOME, "IFT")))
            faults.add("what came back is hidden");
        if (!stranger(shared)) faults.add("a stranger learns what moved");
        if (scratch.refusal(supervisor, moved(shared, 1, "IFT", Scratch.HOME)).isEmpty())
            faults.add("something is taken in another's name");
        if (!scratch.refusal(supervisor, moved(shared, 1, Scratch.HOME, "IFT")).isEmpty())
            faults.add("nothing can be taken");
    }

    private boolean seen(Row row, String before) throws SQLException {
        return scratch.tried(() -> {
            scratch.run("update sanction.decision d set proceeding = (select r.id from sanction.recommendation r"
                    + " where r.case_id = d.case_id limit 1)");
            if (!before.isEmpty()) scratch.run(before);
            return scratch.ask(supervisor, "select case_id from sanction.decision")
                    .contains(row.caseId().toString());
        });
    }

    /** Neither the things nor the rows of a file that is not shared with one. */
    private boolean stranger(Row row) throws SQLException {
        Officer stranger = new Officer(UUID.randomUUID(), "", "", "ITL-21", Role.SUPERVISOR);
        return scratch.tried(() -> {
            scratch.run(moved(row, 1, "IFT", Scratch.HOME));
            return scratch.ask(stranger, "select subject from access.kept_elsewhere()")
                            .isEmpty()
                    && scratch.ask(stranger, "select case_id from access.keeper")
                            .isEmpty();
        });
    }

    private String moved(Row row, int seq, String to, String from) {
        return """
                insert into access.keeper select gen_random_uuid(), '%1$s', r.id, %2$d, '%3$s', '%4$s', '%5$s', 'test', now()
                  from sanction.recommendation r where r.case_id = '%1$s' limit 1""".formatted(row.caseId(), seq, to, from, supervisor.id());
    }
}
