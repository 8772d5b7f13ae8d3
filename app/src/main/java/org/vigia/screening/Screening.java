package org.vigia.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Clocks;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.identity.Identity;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.identity.Stamp;
import org.vigia.registry.Registry;

/** Screenings of children: asked with an instrument, decided by a person, repeated as often as need be. */
@Component
public class Screening {
    private final Access access;
    private final Casework casework;
    private final Registry registry;
    private final Docket docket;
    private final Clocks clocks;
    private final Identity identity;
    private final Interviews interviews;

    Screening(
            Access access,
            Casework casework,
            Registry registry,
            Docket docket,
            Clocks clocks,
            Identity identity,
            Interviews interviews) {
        this.access = access;
        this.casework = casework;
        this.registry = registry;
        this.docket = docket;
        this.clocks = clocks;
        this.identity = identity;
        this.interviews = interviews;
    }

    /** What was answered, while it is open to the acting officer. */
    public record Shown(List<Answered> answered, Stamp stamp) {}

    /** One screening with its answers. */
    public record Answered(Interview interview, List<Line> lines, String words) {}

    public record Line(String question, String reply) {}

    /** @throws InvalidInput naming {@code fecha}, {@code instrumento} or {@code respuestas} */
    @Transactional
    public Recorded record(NewScreening asked) {
        access.require(Permission.SCREEN);
        CaseFile file = casework.getOpen(asked.caseFolio());
        String unit = access.getOfficer().unit();
        if (asked.on().isAfter(clocks.today(unit)))
            throw new InvalidInput("fecha", "Ese día todavía no llega. Escriba el día en que se aplicó.");
        boolean onFile = registry.listChildren(file.caseId()).stream()
                .anyMatch(child -> child.id().equals(asked.child()));
        if (!onFile) throw new InvalidInput("persona", "Elija a una persona del caso.");
        Instrument instrument = instrument(asked.instrument(), asked.on());
        List<String> known =
                instrument.questions().stream().map(Instrument.Question::code).toList();
        if (!known.containsAll(asked.replies().keySet()))
            throw new InvalidInput("respuestas", "Responda las preguntas del instrumento que eligió.");
        return docket.record(
                interviews.fact(asked, instrument, file.caseId(), Occurred.on(asked.on(), clocks.zoneOf(unit))));
    }

    private static Instrument instrument(String code, LocalDate day) {
        return Instrument.on(day).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("instrumento", "Elija un instrumento que se use ese día."));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Interview> list(UUID caseId) {
        return interviews.list(caseId);
    }

    /** Writes down what the answers are needed for. @throws InvalidInput naming {@code finalidad} or {@code motivo} */
    @Transactional
    public void open(UUID child, UUID caseId, Reason reason) {
        access.require(Permission.SEE_SCREENINGS, caseId);
        access.require(Permission.SEE_CHILD_IDENTITY, caseId);
        identity.open(new Person(Person.Kind.CHILD, child, caseId), reason);
    }

    /** Empty while nobody has written down what for. */
    @Transactional(readOnly = true)
    public Optional<Shown> find(UUID child, UUID caseId) {
        access.require(Permission.SEE_SCREENINGS, caseId);
        return identity.findOpen(Person.Kind.CHILD, child)
                .map(stamp -> new Shown(interviews.listAnswered(child, caseId), stamp));
    }
}
