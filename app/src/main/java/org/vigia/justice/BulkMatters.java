package org.vigia.justice;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;

/**
 * Events of criminal matters for whoever brings the register of a prosecutor. Each is tried on the course of its carpeta, and
 * recorded by {@link Justice} alone.
 */
@Component
public class BulkMatters {
    private final Access access;
    private final Casework casework;
    private final Justice justice;
    private final Matters matters;
    private final MatterRules rules;

    BulkMatters(Access access, Casework casework, Justice justice, Matters matters, MatterRules rules) {
        this.access = access;
        this.casework = casework;
        this.justice = justice;
        this.matters = matters;
        this.rules = rules;
    }

    /** Begins to try what a register tells, from what is here. */
    public MatterTrial begin() {
        return new MatterTrial(access, casework, matters, rules);
    }

    /** Whether a row that is here says the same. */
    @Transactional(readOnly = true)
    public boolean isTold(UUID row, CarpetaEvent told) {
        access.require(Permission.KEEP_MATTERS);
        return matters.findOfRow(row).stream()
                .flatMap(matter -> list(matter).stream())
                .anyMatch(one -> one.row().equals(row) && one.says(told));
    }

    /** The rows of the acting unit's carpetas that say the same. */
    @Transactional(readOnly = true)
    public List<UUID> listTold(CarpetaEvent told) {
        String unit = access.require(Permission.KEEP_MATTERS).unit();
        return matters.listNumbered(unit, told.carpeta()).stream()
                .flatMap(matter -> list(matter).stream())
                .filter(one -> one.says(told))
                .map(MatterRow::row)
                .toList();
    }

    private List<MatterRow> list(CriminalMatter matter) {
        String folio = casework.find(matter.caseId()).map(CaseFile::folio).orElse("");
        return MatterRow.list(matter, folio, matters.listSteps(matter.id()));
    }

    /** Records one that follows, and gives the row that says it from now on. */
    @Transactional
    public UUID record(CarpetaEvent told) {
        return switch (told) {
            case CarpetaEvent.Opened(NewMatter matter) -> justice.open(matter).fact();
            case CarpetaEvent.Happened happened ->
                justice.record(begin().get(happened).folio(), happened.event(), null)
                        .fact();
        };
    }
}
