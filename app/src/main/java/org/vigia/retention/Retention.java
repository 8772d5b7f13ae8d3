package org.vigia.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.Proposal;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Clocks;
import org.vigia.docket.ErasureBasis;
import org.vigia.docket.Erasures;
import org.vigia.docket.Holds;
import org.vigia.page.Formats;

/** What of the unit's closed cases is due, what is held and why, and what two officers want to be erased. */
@Component
public class Retention {
    /** As many closed cases as one page shows. */
    static final int SHOWN = 100;

    private final Access access;
    private final Casework casework;
    private final Holders holders;
    private final Holds holds;
    private final Erasures erasures;
    private final Clocks clocks;

    Retention(Access access, Casework casework, Holders holders, Holds holds, Erasures erasures, Clocks clocks) {
        this.access = access;
        this.casework = casework;
        this.holders = holders;
        this.holds = holds;
        this.erasures = erasures;
        this.clocks = clocks;
    }

    /** A case with something to do: what of it is due, or how many holds and proposals there are. */
    record Line(String folio, String closed, List<String> due, List<String> held, int waiting) {
        boolean isEmpty() {
            return due.isEmpty() && held.isEmpty() && waiting == 0;
        }
    }

    /** The table of rules, and the unit's cases of which something is due, held or proposed. */
    record Overview(List<Rule> rules, List<Line> lines) {}

    @Transactional(readOnly = true)
    Overview overview() {
        Officer officer = access.require(Permission.ERASE_TEXTS);
        List<Line> lines = new ArrayList<>();
        for (CaseFile file : casework.listOfUnit(SHOWN)) {
            Line line = line(file, kept(file));
            if (!line.isEmpty()) lines.add(line);
        }
        return new Overview(Rule.on(clocks.today(officer.unit())), lines);
    }

    private Line line(CaseFile file, Kept kept) {
        return new Line(
                file.folio(),
                closed(file).map(Formats::day).orElse("Abierto"),
                kept.holders().stream()
                        .filter(holder -> holder.due() && holder.erased().isEmpty())
                        .map(Kept.Holder::label)
                        .toList(),
                kept.holds().stream().map(Kept.Held::target).toList(),
                kept.waiting().size());
    }

    @Transactional(readOnly = true)
    Kept kept(String folio) {
        return kept(get(folio));
    }

    private Kept kept(CaseFile file) {
        List<Kept.Holder> list = holders.list(file);
        List<UUID> targets =
                new ArrayList<>(list.stream().map(Kept.Holder::owner).toList());
        targets.add(file.caseId());
        UUID me = access.getOfficer().id();
        return new Kept(
                file.folio(),
                list,
                holds.list(targets).stream()
                        .map(hold -> new Kept.Held(
                                hold,
                                hold.target().equals(file.caseId()) ? "Todo el caso" : label(list, hold.target()),
                                Formats.moment(hold.at(), clocks.zoneOf(file.unit())),
                                name(hold.officer())))
                        .toList(),
                erasures.listProposals().stream()
                        .filter(proposal -> targets.contains(UUID.fromString(proposal.subject())))
                        .map(proposal -> new Kept.Waiting(
                                proposal,
                                label(list, UUID.fromString(proposal.subject())),
                                ErasureBasis.valueOf(proposal.content()).label(),
                                name(proposal.proposedBy()),
                                proposal.proposedBy().equals(me)))
                        .toList());
    }

    /** Keeps all texts of a case, or those under one key, until it is lifted. @throws InvalidInput naming {@code motivo} */
    @Transactional
    void hold(String folio, Optional<UUID> owner, String reason) {
        CaseFile file = get(folio);
        holds.hold(owner.map(key -> holder(file, key).owner()).orElse(file.caseId()), reason);
    }

    @Transactional
    void lift(String folio, UUID hold, String reason) {
        if (kept(folio).holds().stream().noneMatch(held -> held.hold().id().equals(hold))) throw gone();
        holds.lift(hold, reason);
    }

    /** @throws InvalidInput naming {@code fundamento} when the time to keep it is not over, or {@code motivo} */
    @Transactional
    Proposal propose(String folio, UUID owner, ErasureBasis basis, String reason) {
        Kept.Holder holder = holder(get(folio), owner);
        if (basis == ErasureBasis.RETENTION_ENDED && !holder.due())
            throw new InvalidInput(
                    "fundamento",
                    "El plazo no ha terminado: %s. Elija otro fundamento o espere.".formatted(holder.term()));
        return erasures.propose(owner, basis, reason);
    }

    @Transactional
    void approve(String folio, UUID proposal) {
        erasures.approve(waiting(folio, proposal));
    }

    @Transactional
    void refuse(String folio, UUID proposal, String reason) {
        erasures.refuse(waiting(folio, proposal), reason);
    }

    private UUID waiting(String folio, UUID proposal) {
        return kept(folio).waiting().stream()
                .map(one -> one.proposal().id())
                .filter(proposal::equals)
                .findFirst()
                .orElseThrow(Retention::gone);
    }

    private Kept.Holder holder(CaseFile file, UUID owner) {
        return holders.list(file).stream()
                .filter(holder -> holder.owner().equals(owner))
                .findFirst()
                .orElseThrow(Retention::gone);
    }

    private static InvalidInput gone() {
        return new InvalidInput("que", "Eso ya no está en el caso. Abra la página de nuevo.");
    }

    /** The unit whose file it is answers for how long it is kept. */
    private CaseFile get(String folio) {
        Officer officer = access.require(Permission.ERASE_TEXTS);
        CaseFile file = casework.getByFolio(folio);
        if (!file.unit().equals(officer.unit()))
            throw new NotPermitted("De la conservación de este caso responde la unidad que lo lleva.");
        return file;
    }

    private Optional<LocalDate> closed(CaseFile file) {
        return file.closed().map(closed -> clocks.dayOf(closed.at(), file.unit()));
    }

    private static String label(List<Kept.Holder> holders, UUID target) {
        return holders.stream()
                .filter(holder -> holder.owner().equals(target))
                .map(Kept.Holder::label)
                .findFirst()
                .orElse("Otros textos del caso");
    }

    private String name(UUID officer) {
        return Optional.ofNullable(access.mapEver(List.of(officer)).get(officer))
                .map(Officer::displayName)
                .orElse("Otra persona de su unidad");
    }
}
