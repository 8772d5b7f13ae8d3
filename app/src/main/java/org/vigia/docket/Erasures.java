package org.vigia.docket;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.Proposal;
import org.vigia.access.Proposals;
import org.vigia.page.Formats;
import org.vigia.vault.Vault;

/**
 * Texts about a person, a workplace or a case are erased for good by destroying the key that opens them. Two officers of the
 * unit that wrote them must want it. It is an act like any other; what the texts stood on stays, without them.
 */
@Component
public class Erasures {
    /** The kind of the proposals. */
    public static final String KIND = "docket.erasure";

    private static final FactForm FORM = FactForm.of(
                    KIND, 1, "docket.erasure", "key_owner", "basis", "approval", "facts", "remains", "reason_language")
            .sealing("reason");
    private static final int SHORTEST_REASON = 5;
    private static final ZoneId CAPITAL = ZoneId.of("America/Mexico_City");

    private final JdbcClient db;
    private final Docket docket;
    private final Access access;
    private final Holds holds;
    private final Proposals proposals;
    private final ObjectProvider<Keeping> keepings;

    Erasures(
            JdbcClient db,
            Docket docket,
            Access access,
            Holds holds,
            Proposals proposals,
            ObjectProvider<Keeping> keepings) {
        this.db = db;
        this.docket = docket;
        this.access = access;
        this.holds = holds;
        this.proposals = proposals;
        this.keepings = keepings;
    }

    /**
     * Asks that all texts under one key be erased, which only the unit that wrote them may do.
     *
     * @param owner the person, workplace or case whose key it is
     * @throws NotYet while a legal hold stands on it or on its file, or a room must keep it
     * @throws NotFound when no text under it is visible to who is acting, or they are erased already
     */
    @Transactional
    public Proposal propose(UUID owner, ErasureBasis basis, String reason) {
        access.require(Permission.ERASE_TEXTS);
        if (reason.strip().length() < SHORTEST_REASON)
            throw new InvalidInput("motivo", "Escriba por qué se suprimen los textos; queda en el expediente.");
        check(owner);
        if (listProposals().stream().anyMatch(waiting -> waiting.subject().equals(owner.toString())))
            throw new Conflict("Ya hay una propuesta para suprimir estos textos.");
        return proposals.propose(Permission.ERASE_TEXTS, KIND, owner.toString(), basis.name(), reason);
    }

    /** Erases what another officer of the unit proposed. @throws NotPermitted to who proposed it */
    @Transactional
    public Recorded approve(UUID proposal) {
        access.require(Permission.ERASE_TEXTS);
        Proposal approved = proposals.approve(get(proposal).id());
        UUID owner = UUID.fromString(approved.subject());
        Remains remains = check(owner);
        return docket.record(Fact.on(FORM)
                .inCase(remains.caseId())
                .set("key_owner", owner)
                .set("basis", ErasureBasis.valueOf(approved.content()))
                .set("approval", approved.id())
                .set("facts", remains.facts())
                .set("remains", remains.digest())
                .set("reason_language", "es")
                .seal("reason", approved.reason()));
    }

    /** Says no, or takes one's own proposal back. */
    @Transactional
    public void refuse(UUID proposal, String reason) {
        access.require(Permission.ERASE_TEXTS);
        proposals.refuse(get(proposal).id(), reason);
    }

    /** Those of the unit that wait for a second person, the latest first. */
    @Transactional(readOnly = true)
    public List<Proposal> listProposals() {
        return proposals.listOpen(Permission.ERASE_TEXTS, KIND);
    }

    /** Why the texts under a key must stay for now; none when they may be erased. */
    @Transactional(readOnly = true)
    public List<String> listObstacles(UUID owner, @Nullable UUID file) {
        List<String> obstacles = new ArrayList<>();
        if (file == null ? holds.stand(owner) : holds.stand(owner, file))
            obstacles.add("Una orden de conservación impide suprimir estos textos.");
        if (docket.holdsOthers(owner))
            obstacles.add("Bajo esta clave están las de un caso en reserva: la levantan dos personas.");
        keepings.orderedStream().forEach(keeping -> keeping.reason(owner, file).ifPresent(obstacles::add));
        return obstacles;
    }

    private Proposal get(UUID id) {
        return proposals
                .find(id)
                .filter(proposal -> proposal.kind().equals(KIND))
                .orElseThrow(() -> new NotFound("proposal of an erasure " + id));
    }

    private Remains check(UUID owner) {
        Officer officer = access.getOfficer();
        var remains = Remains.of(db, owner);
        if (remains.rows().isEmpty() || docket.isErased(owner)) throw new NotFound("key " + owner);
        if (!remains.units().equals(Set.of(officer.unit())))
            throw new NotPermitted(
                    "Otra unidad también escribió aquí. La supresión corresponde a cada una por lo suyo.");
        var obstacles = listObstacles(owner, remains.caseId());
        if (!obstacles.isEmpty()) throw new NotYet("Estos textos no pueden suprimirse todavía.", obstacles);
        return remains;
    }

    /** What a page shows where a text was. */
    static Map<String, @Nullable String> shown(FactForm form, Vault vault, UUID owner) {
        Map<String, @Nullable String> shown = new LinkedHashMap<>();
        vault.findErasure(owner).ifPresent(at -> {
            String text = "suprimido el " + Formats.day(at.atZone(CAPITAL).toLocalDate());
            form.sealed().forEach(field -> shown.put(field, text));
        });
        return shown;
    }
}
