package org.vigia.docket;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.Officer;
import org.vigia.ledger.Ledger;
import org.vigia.page.Form;
import org.vigia.vault.Keyring;
import org.vigia.vault.Vault;

/** What was done, by whom and when. All facts of all rooms are recorded here, inside the caller's transaction. */
@Component
public class Docket {
    private final Acts acts;
    private final Facts facts;
    private final Forms forms;
    private final Receipts receipts;
    private final ActKinds kinds;
    private final Ledger ledger;
    private final Access access;
    private final Vault vault;
    private final InstantSource clock;
    private final String node;

    Docket(
            JdbcClient db,
            JdbcTemplate batch,
            ActKinds kinds,
            Ledger ledger,
            Access access,
            Vault vault,
            InstantSource clock,
            @Value("${vigia.node:mx}") String node) {
        this.acts = new Acts(db, batch);
        this.facts = new Facts(batch, vault);
        this.forms = new Forms(db);
        this.receipts = new Receipts(db);
        this.kinds = kinds;
        this.ledger = ledger;
        this.access = access;
        this.vault = vault;
        this.clock = clock;
        this.node = node;
    }

    /** Records one fact and its act. @throws Conflict if its subject has moved on since the writer looked */
    public Recorded record(Fact fact) {
        return recordAll(List.of(fact)).getFirst();
    }

    /** Records facts of one form, few or many; together with everything else of the transaction they are one link of the chain. */
    public List<Recorded> recordAll(List<Fact> list) {
        if (list.isEmpty()) return List.of();
        FactForm form = list.getFirst().form;
        forms.register(form);
        list.forEach(fact -> kinds.label(fact.kind));
        Officer officer = access.getOfficer();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var ids = new Ids(list.size(), now);
        list.forEach(fact -> fact.identify(ids));
        var versions = new Versions(acts, list);
        var keys = facts.gatherKeys(list);
        List<Facts.Row> rows = new ArrayList<>(list.size());
        List<Acts.Placed> placed = new ArrayList<>(list.size());
        List<Recorded> recorded = new ArrayList<>(list.size());
        for (Fact fact : list) {
            if (!fact.form.equals(form)) throw new IllegalArgumentException("a batch has one form");
            int seq = versions.next(fact);
            Act act = act(fact, officer, seq, now, ids.next(), keys, rows);
            placed.add(new Acts.Placed(act, ledger.append(act.hash())));
            recorded.add(new Recorded(act.id(), fact.id(), act.subject(), fact.caseId, seq, now));
        }
        try {
            facts.insert(form, rows);
            acts.insert(placed);
        } catch (DuplicateKeyException e) {
            throw new Conflict("Alguien registró algo aquí antes que usted. Revise lo nuevo y vuelva a intentarlo.");
        }
        return recorded;
    }

    private Act act(Fact fact, Officer officer, int seq, Instant now, UUID id, Keyring keys, List<Facts.Row> rows) {
        Occurred occurred = fact.occurred == null ? Occurred.at(now) : fact.occurred;
        Map<String, @Nullable Object> header = new LinkedHashMap<>();
        header.put("id", fact.id());
        header.put("node", node);
        header.put("unit", officer.unit());
        header.put("addressed_to", fact.addressedTo);
        header.put("case_id", fact.caseId);
        header.put("occurred", occurred.at());
        header.put("occurred_precision", occurred.precision());
        header.put("recorded_at", now);
        header.put("act_id", id);
        header.put("corrects", fact.corrects);
        header.put("retracts", fact.retracts);
        Facts.Row row = facts.row(fact, header, keys);
        rows.add(row);
        return new Act(
                id,
                node,
                officer.unit(),
                fact.addressedTo,
                fact.caseId,
                fact.subject(),
                seq,
                fact.kind,
                fact.form.name(),
                fact.form.version(),
                fact.id(),
                officer.id(),
                occurred,
                now,
                row.salt(),
                row.digest());
    }

    /** Ids for things that are about to be recorded together. */
    public List<UUID> newIds(int number) {
        var ids = new Ids(number, clock.instant());
        return Stream.generate(ids::next).limit(number).toList();
    }

    /**
     * Does the work once for each key of a unit; asked again with the same key it gives the first answer.
     *
     * @param body what was asked, in full; another body under the same key is refused
     */
    @Transactional
    public Recorded once(UUID key, String operation, String body, Supplier<Recorded> work) {
        String unit = access.getOfficer().unit();
        return receipts.find(unit, key, operation, body).orElseGet(() -> {
            Recorded recorded = work.get();
            receipts.insert(unit, key, operation, body, recorded);
            return recorded;
        });
    }

    /** Does the work of a form that was sent, once for its key. @throws InvalidInput when its key is not one of ours */
    @Transactional
    public Recorded once(Form form, String operation, Supplier<Recorded> work) {
        return once(Receipts.key(form), operation, form.body(), work);
    }

    /** What a form that was sent before was answered; for a page that would find it wrong by now. Empty without a key of ours. */
    @Transactional
    public Optional<Recorded> findOnce(Form form, String operation) {
        return Receipts.findKey(form)
                .flatMap(key -> receipts.find(access.getOfficer().unit(), key, operation, form.body()));
    }

    /** The number of acts on a subject: its version. */
    @Transactional(readOnly = true)
    public int version(UUID subject) {
        return acts.version(subject);
    }

    /** All acts of a file that the acting officer may see, newest first. */
    @Transactional(readOnly = true)
    public List<Act> timeline(UUID caseId) {
        return acts.listOfCase(caseId);
    }

    /** The encrypted fields of a row, or when they were erased. Whoever shows them records why. */
    public Map<String, @Nullable String> open(FactForm form, UUID row, UUID key, byte[] sealed) {
        var opened = Facts.open(vault, form, row, key, sealed);
        return opened.isEmpty() ? Erasures.shown(form, vault, key) : opened;
    }

    boolean holdsOthers(UUID owner) {
        return vault.holdsOthers(owner);
    }

    /** Whether the texts under a key were erased by law. */
    public boolean isErased(UUID owner) {
        return vault.findErasure(owner).isPresent();
    }
}
