package org.vigia.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.reference.Reference;
import org.vigia.vault.MasterKey;

/** Who is acting, what they may do, and with whom a file is shared. */
@Component
public class Access {
    private final JdbcClient db;
    private final Officers officers;
    private final InstantSource clock;
    private final Reference reference;
    private final Policy policy = Policy.load();

    Access(JdbcClient db, Officers officers, InstantSource clock, Reference reference) {
        this.db = db;
        this.officers = officers;
        this.clock = clock;
        this.reference = reference;
    }

    /** Gives the database, as its owner and after its migrations, what it needs to check who is asking and may see what. */
    public static void install(MasterKey master, JdbcClient owner) {
        new ContextSigner(master).install(owner);
        new PolicyTables(owner).install(Policy.load(), new Reference());
    }

    /** Who is acting. @throws NotPermitted when nobody is signed in */
    public Officer getOfficer() {
        return findOfficer().orElseThrow(() -> new NotPermitted("Inicie sesión para continuar."));
    }

    public Optional<Officer> findOfficer() {
        return CurrentOfficer.find();
    }

    public Optional<Officer> findOfficer(String username) {
        return officers.find(username);
    }

    public Optional<Officer> findOfficer(UUID id) {
        return officers.find(id);
    }

    /** Those whose account is open. */
    public List<Officer> listOfficers() {
        return officers.list();
    }

    /** Who has or had that account, in their last post. */
    public Optional<Officer> findEver(String username) {
        return officers.findEver(username);
    }

    /** Those who have or had an account, in their last post: to name who did something. */
    public Map<UUID, Officer> mapEver(Collection<UUID> ids) {
        return officers.list(ids).stream().collect(toMap(Officer::id, identity()));
    }

    /** Gives an officer another post, from the next request on. @param approved what two people agreed on */
    @Transactional
    public void appoint(UUID officer, String unit, Role role, Proposal approved) {
        reference.getUnit(unit);
        Officer now = getOfficerById(officer);
        officers.appoint(new Officer(officer, now.username(), now.displayName(), unit, role), true, approved.id());
    }

    /** Closes an account, from the next request on. @param approved what two people agreed on */
    @Transactional
    public void disable(UUID officer, Proposal approved) {
        officers.appoint(getOfficerById(officer), false, approved.id());
    }

    private Officer getOfficerById(UUID id) {
        return officers.list(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("officer " + id));
    }

    public boolean may(Permission permission) {
        return findOfficer()
                .filter(officer -> policy.allows(officer.role(), permission))
                .isPresent();
    }

    /** @throws NotPermitted unless the policy allows it to the role of who is acting */
    public Officer require(Permission permission) {
        Officer officer = getOfficer();
        if (!policy.allows(officer.role(), permission))
            throw new NotPermitted("Su cuenta (%s) no incluye esta acción. Pídala a quien supervisa su unidad."
                    .formatted(officer.role().label()));
        return officer;
    }

    /** The same for a file: one that is only open for an emergency lets do less. */
    @Transactional(readOnly = true)
    public boolean may(Permission permission, @Nullable UUID caseId) {
        return may(permission)
                && (policy.allowsInAnEmergency(getOfficer().role(), permission)
                        || caseId == null
                        || !isOpenForAnEmergencyOnly(caseId));
    }

    /** @throws NotPermitted unless the policy allows it to who is acting, with that file */
    @Transactional(readOnly = true)
    public Officer require(Permission permission, @Nullable UUID caseId) {
        Officer officer = require(permission);
        if (!may(permission, caseId))
            throw new NotPermitted("Este expediente está abierto para su cuenta sólo por una emergencia, que deja ver "
                    + "dónde y quién está en peligro. Pida esta acción a la unidad que lleva el caso.");
        return officer;
    }

    private boolean isOpenForAnEmergencyOnly(UUID caseId) {
        return db.sql("select :case in (select access.glassed())")
                .param("case", caseId)
                .query(Boolean.class)
                .single();
    }

    /** Does the work in the name of an officer, as a command, a load or a message does. Start it outside a transaction. */
    public <T> T actAs(Officer officer, Supplier<T> work) {
        return CurrentOfficer.acting(officer, work::get);
    }

    /** Answers a request in the name of the officer who signed in, and lets its failure pass as it is. */
    public <T, X extends Throwable> T answerAs(Officer officer, ScopedValue.CallableOp<T, X> work) throws X {
        return CurrentOfficer.acting(officer, work);
    }

    /** Appoints a new officer. @param approved what two people agreed on; empty when whoever runs the machine does it */
    @Transactional
    public Officer enrol(String username, String displayName, String unit, Role role, Optional<Proposal> approved) {
        reference.getUnit(unit);
        var officer = new Officer(UUID.randomUUID(), username, displayName, unit, role);
        officers.insert(officer, approved.map(Proposal::id).orElse(null));
        return officer;
    }

    /** Makes a file visible to a unit from now on. Sharing twice is the same as once. */
    @Transactional
    public void share(UUID caseId, String withUnit, String reason) {
        shareAll(List.of(caseId), withUnit, reason);
    }

    /** The same for many files. */
    @Transactional
    public void shareAll(Collection<UUID> caseIds, String withUnit, String reason) {
        Officer officer = getOfficer();
        db.sql("""
                        insert into access.case_share (id, case_id, with_unit, by_unit, officer, reason, shared_at)
                        select gen_random_uuid(), c, :withUnit, :byUnit, :officer, :reason, :now from unnest(:caseIds) c
                        on conflict (case_id, with_unit, by_unit) do nothing""")
                .param("caseIds", caseIds.toArray(UUID[]::new))
                .param("withUnit", withUnit)
                .param("byUnit", officer.unit())
                .param("officer", officer.id())
                .param("reason", reason)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** With whom a file is shared, as far as the acting officer's unit is one of the two; the earliest first. */
    @Transactional(readOnly = true)
    public List<Share> listShares(UUID caseId) {
        return db.sql(
                        "select with_unit, by_unit, shared_at as at from access.case_share where case_id = :case order by shared_at")
                .param("case", caseId)
                .query((row, n) -> new Share(
                        row.getString("with_unit"),
                        row.getString("by_unit"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
