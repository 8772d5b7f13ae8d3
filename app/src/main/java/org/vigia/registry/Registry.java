package org.vigia.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Permission;
import org.vigia.docket.Recorded;
import org.vigia.identity.Identity;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.identity.Shown;
import org.vigia.law.Jurisdiction;
import org.vigia.law.Matter;

/** The people and places that facts point to, who is competent at a place, and who was shown a name. */
@Component
public class Registry {
    private final Children children;
    private final CurpIndex curps;
    private final Identity identity;
    private final Workplaces workplaces;
    private final Rulings rulings;
    private final ExternalRefs refs;
    private final Access access;

    Registry(
            Children children,
            CurpIndex curps,
            Identity identity,
            Workplaces workplaces,
            Rulings rulings,
            ExternalRefs refs,
            Access access) {
        this.children = children;
        this.curps = curps;
        this.identity = identity;
        this.workplaces = workplaces;
        this.rulings = rulings;
        this.refs = refs;
        this.access = access;
    }

    /**
     * Records a child, on a file unless it asks for something by itself, as for a permit; the child's id.
     *
     * @throws org.vigia.access.InvalidInput naming {@code edad, fecha_edad, lengua, curp} or {@code nacimiento}
     */
    @Transactional
    public UUID openChild(NewChild child, @Nullable UUID caseId) {
        access.require(Permission.KEEP_REGISTRY);
        return children.insert(child, caseId);
    }

    /**
     * The files in which a record bears the same CURP as a child's, as far as the acting officer may see them: of the own unit
     * or shared with it. It reads no CURP and says nothing of what lies out of reach.
     */
    @Transactional(readOnly = true)
    public List<UUID> listFilesOfSameCurp(UUID child) {
        return curps.listFilesOfSame(child);
    }

    /**
     * The files in which a child bears a CURP, as far as the acting officer may see who it is. It is written down as the opening
     * of each child found and, when none is, as one that opens nobody: what is out of reach and what never was are alike.
     *
     * @throws org.vigia.access.InvalidInput naming {@code curp, finalidad} or {@code motivo}
     * @throws org.vigia.access.TooMany after the day's last opening
     */
    @Transactional
    public CurpSearch searchCurp(String typed, Reason reason) {
        access.require(Permission.SEE_CHILD_IDENTITY);
        String curp = Curp.normal(typed);
        Curp.fault(curp).ifPresent(fault -> {
            throw new InvalidInput("curp", fault);
        });
        var found = curps.list(curp).stream()
                .filter(one -> access.may(Permission.SEE_CHILD_IDENTITY, one.caseId()))
                .toList();
        var persons = found.isEmpty()
                ? List.of(new Person(Person.Kind.CHILD, UUID.randomUUID(), null))
                : found.stream()
                        .map(one -> new Person(Person.Kind.CHILD, one.child(), one.caseId()))
                        .toList();
        var stamps =
                persons.stream().map(person -> identity.open(person, reason)).toList();
        return new CurpSearch(
                found.stream().map(CurpIndex.Found::caseId).distinct().toList(), stamps.getLast());
    }

    @Transactional(readOnly = true)
    public List<Child> listChildren(UUID caseId) {
        return children.list(caseId);
    }

    /**
     * What identifies a child, by field: {@code given_names, surnames, curp, birth_date, guardian, contact}, the known ones
     * only. That it is shown, to whom and what for is recorded first; without that row there is no answer (LGDNNA 76).
     */
    @Transactional
    public Shown revealChild(UUID child, Reason reason) {
        access.require(Permission.SEE_CHILD_IDENTITY);
        var name = children.getName(child);
        access.require(Permission.SEE_CHILD_IDENTITY, name.caseId());
        var stamp = identity.open(new Person(Person.Kind.CHILD, child, name.caseId()), reason);
        return new Shown(name.open(), stamp);
    }

    /** The same while it is open to the acting officer; masked otherwise. */
    @Transactional(readOnly = true)
    public Optional<Shown> findShownChild(UUID child) {
        access.require(Permission.SEE_CHILD_IDENTITY);
        return identity.findOpen(Person.Kind.CHILD, child)
                .map(stamp -> new Shown(children.getName(child).open(), stamp));
    }

    /**
     * Records a workplace, on a file when there is one; its id.
     *
     * @throws org.vigia.access.InvalidInput naming {@code municipio, actividad, rfc, entidades} or {@code dia}
     */
    @Transactional
    public UUID openWorkplace(NewWorkplace workplace, @Nullable UUID caseId) {
        access.require(Permission.KEEP_REGISTRY);
        return workplaces.insert(workplace, caseId);
    }

    /** @throws NotFound when absent or hidden */
    @Transactional(readOnly = true)
    public Workplace getWorkplace(UUID id) {
        return findWorkplace(id).orElseThrow(() -> new NotFound("workplace " + id));
    }

    @Transactional(readOnly = true)
    public Optional<Workplace> findWorkplace(UUID id) {
        return workplaces.find(id);
    }

    /** The encrypted texts, by field: {@code employer, employer_rfc, locality, address, description}, the known ones only. */
    @Transactional(readOnly = true)
    public Map<String, String> openWorkplaceTexts(UUID id) {
        access.require(Permission.READ_STATEMENT);
        return workplaces.openTexts(id);
    }

    /**
     * Rules by the table of the law who is competent. The same question with the same answer is not recorded twice, so an
     * override stands until the workplace, the law or the day changes the answer.
     */
    @Transactional
    public Ruling rule(UUID workplace, Matter matter, LocalDate on, @Nullable UUID caseId) {
        access.require(Permission.KEEP_REGISTRY);
        return rulings.rule(getWorkplace(workplace), matter, on, caseId);
    }

    /** The rulings in force at a workplace, one for each matter ruled on; the latest first. */
    @Transactional(readOnly = true)
    public List<Ruling> listRulings(UUID workplace) {
        return rulings.listInForce(workplace);
    }

    /**
     * Decides otherwise than the ruling in force, with a reason.
     *
     * @param seen version of the question that the officer has seen
     * @throws org.vigia.access.Conflict when somebody decided since
     * @throws org.vigia.access.InvalidInput naming {@code competencia} or {@code motivo}
     */
    @Transactional
    public Recorded override(UUID ruling, Jurisdiction decision, String reason, int seen) {
        access.require(Permission.OVERRIDE_COMPETENCE);
        return rulings.override(ruling, decision, reason, seen);
    }

    /** @throws org.vigia.access.InvalidInput naming {@code folio_externo} */
    @Transactional
    public void recordExternalRef(ExternalRef ref, @Nullable UUID caseId) {
        access.require(Permission.KEEP_REGISTRY);
        refs.insert(ref, caseId);
    }

    @Transactional(readOnly = true)
    public List<ExternalRef> listExternalRefs(UUID subject) {
        return refs.list(subject);
    }
}
