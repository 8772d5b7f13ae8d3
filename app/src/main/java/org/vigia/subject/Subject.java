package org.vigia.subject;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Clocks;
import org.vigia.docket.Traces;
import org.vigia.identity.Identity;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.identity.Stamp;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;
import org.vigia.registry.Child;
import org.vigia.registry.Registry;

/** Gives a child, or who represents it, all that is held about it. That it was given, and who asked, is recorded first. */
@Component
public class Subject {
    private final Access access;
    private final Casework casework;
    private final Registry registry;
    private final Identity identity;
    private final Traces traces;
    private final Entries entries;
    private final Tellings tellings;
    private final Reference reference;
    private final Clocks clocks;
    private final InstantSource clock;

    Subject(
            Access access,
            Casework casework,
            Registry registry,
            Identity identity,
            Traces traces,
            Entries entries,
            Tellings tellings,
            Reference reference,
            Clocks clocks,
            InstantSource clock) {
        this.access = access;
        this.casework = casework;
        this.registry = registry;
        this.identity = identity;
        this.traces = traces;
        this.entries = entries;
        this.tellings = tellings;
        this.reference = reference;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Which child of which case; only the unit whose file it is answers for it. */
    record Request(CaseFile file, Child child, int number) {
        String label() {
            return "Persona " + number;
        }
    }

    /** @throws NotFound when there is none within reach @throws NotPermitted to another unit than the one whose file it is */
    @Transactional(readOnly = true)
    Request get(String folio, int number) {
        Officer officer = access.require(Permission.EXPORT_SUBJECT);
        CaseFile file = casework.getByFolio(folio);
        List<Child> children = registry.listChildren(file.caseId());
        if (number < 1 || number > children.size()) throw new NotFound("person " + number);
        if (!officer.unit().equals(file.unit()))
            throw new NotPermitted(
                    "Estos datos los entrega la unidad que lleva el caso. Indique a quien los pide que se "
                            + "dirija a ella.");
        return new Request(file, children.get(number - 1), number);
    }

    /**
     * Writes down who asks for it and why; for half an hour it may be read and saved.
     *
     * @throws org.vigia.access.InvalidInput naming {@code finalidad} or {@code motivo}
     */
    @Transactional
    Stamp give(Request request, Reason reason) {
        access.require(Permission.EXPORT_SUBJECT, request.file.caseId());
        return identity.open(new Person(Person.Kind.SUBJECT, request.child.id(), request.file.caseId()), reason);
    }

    /** Empty while nobody has written down why. */
    @Transactional(readOnly = true)
    Optional<Held> find(Request request) {
        return identity.findOpen(Person.Kind.SUBJECT, request.child.id()).map(stamp -> held(request, stamp));
    }

    private Held held(Request request, Stamp stamp) {
        String unit = request.file.unit();
        var zone = clocks.zoneOf(unit);
        return new Held(
                request.file.folio(),
                request.number,
                request.label(),
                reference.unitName(unit),
                Formats.moment(clock.instant(), zone),
                entries.of(traces.list(request.child.id(), request.file.caseId()), zone),
                tellings.list(request.file, zone),
                tellings.listOpenings(request.file, request.child.id(), zone),
                stamp);
    }
}
