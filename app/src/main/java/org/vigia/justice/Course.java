package org.vigia.justice;

import static org.vigia.justice.Standing.PROSECUTED;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.page.Formats;

/**
 * Where a criminal matter stands: the carpeta as a whole, and how many people accused stand where. Nobody is counted twice and
 * nobody gets lost: every step takes people from where they stood.
 *
 * @param accused how many stand where; those at none are not in it
 * @param last the day of the last event
 * @param unscreened whether an adolescent is accused and nobody has yet looked whether it is a victim
 * @param term of the complementary investigation, as last set; none before a judge set one
 * @param closedOn the day on which that investigation was closed
 */
public record Course(
        Investigation investigation,
        Map<Standing, Integer> accused,
        LocalDate last,
        boolean unscreened,
        Optional<Event.TermSet> term,
        Optional<LocalDate> closedOn) {
    public Course {
        accused = Map.copyOf(accused);
    }

    static Course begin(LocalDate on) {
        return new Course(Investigation.OPEN, Map.of(), on, false, Optional.empty(), Optional.empty());
    }

    public int at(Standing standing) {
        return accused.getOrDefault(standing, 0);
    }

    /** Everybody against whom the action was exercised. */
    public int everybody() {
        return accused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether nothing more is awaited of it. */
    public boolean isOver() {
        return investigation.isFinal();
    }

    private boolean isUnderWay() {
        return accused.keySet().stream().anyMatch(standing -> !standing.isFinal());
    }

    /** @throws NotYet when the matter does not allow it @throws InvalidInput naming {@code fecha} or {@code personas} */
    Course then(Event event) {
        if (isOver()) throw new NotYet("Este asunto ya terminó: %s.".formatted(investigation.label()), List.of());
        if (event.on().isBefore(last))
            throw new InvalidInput(
                    "fecha",
                    "El %s es anterior a lo último que se registró, del %s. Escriba ese día o uno posterior."
                            .formatted(Formats.day(event.on()), Formats.day(last)));
        return switch (event) {
            case Event.Accused accusation -> accuse(accusation);
            case Event.Moved moved -> move(moved);
            case Event.Determined determined -> determine(determined);
            case Event.TermSet set -> setTerm(set);
            case Event.InvestigationClosed closed -> close(closed.on());
            case Event.Passed passed -> with(investigation, accused, passed.on(), unscreened);
            case Event.Answered answered ->
                with(
                        investigation,
                        accused,
                        answered.on(),
                        unscreened && !answered.found().answers());
        };
    }

    private Course with(Investigation next, Map<Standing, Integer> people, LocalDate on, boolean asks) {
        return new Course(next, people, on, asks, term, closedOn);
    }

    /** It may be set anew, which lengthens it, until the investigation is closed. */
    private Course setTerm(Event.TermSet set) {
        requireBoundOver();
        if (closedOn.isPresent()) throw refusal("La investigación complementaria ya se cerró.");
        return new Course(investigation, accused, set.on(), unscreened, Optional.of(set), closedOn);
    }

    private Course close(LocalDate on) {
        requireBoundOver();
        if (term.isEmpty()) throw refusal("Registre antes el plazo que fijó el juez (CNPP 321).");
        if (closedOn.isPresent()) throw refusal("La investigación complementaria ya se cerró.");
        return new Course(investigation, accused, on, unscreened, term, Optional.of(on));
    }

    private void requireBoundOver() {
        requireOpen();
        if (at(Standing.BOUND_OVER) == 0) throw refusal("Nadie está en «%s».".formatted(Standing.BOUND_OVER.label()));
    }

    private Course accuse(Event.Accused accusation) {
        requireOpen();
        if (accusation.persons() < 1 || accusation.adolescents() < 0 || accusation.adolescents() > accusation.persons())
            throw new InvalidInput(
                    "personas", "Escriba cuántas personas son, al menos una, y cuántas de ellas eran adolescentes.");
        Map<Standing, Integer> next = copy();
        next.merge(PROSECUTED, accusation.persons(), Integer::sum);
        return with(investigation, next, accusation.on(), unscreened || accusation.adolescents() > 0);
    }

    private Course move(Event.Moved moved) {
        requireOpen();
        Standing from = moved.from();
        if (!from.next().contains(moved.to()))
            throw refusal("De «%s» no se pasa a «%s»."
                    .formatted(from.label(), moved.to().label()));
        if (moved.persons() < 1 || moved.persons() > at(from))
            throw new InvalidInput(
                    "personas",
                    "En «%s» hay %s. Escriba un número de 1 a ése."
                            .formatted(from.label(), Formats.count(at(from), "persona", "personas")));
        Map<Standing, Integer> next = copy();
        next.merge(from, -moved.persons(), Integer::sum);
        next.merge(moved.to(), moved.persons(), Integer::sum);
        next.values().removeIf(many -> many == 0);
        return with(investigation, next, moved.on(), unscreened);
    }

    private void requireOpen() {
        if (investigation != Investigation.OPEN)
            throw refusal("La carpeta está en «%s»; reábrala antes.".formatted(investigation.label()));
    }

    private Map<Standing, Integer> copy() {
        Map<Standing, Integer> copy = new EnumMap<>(Standing.class);
        copy.putAll(accused);
        return copy;
    }

    private Course determine(Event.Determined determined) {
        Investigation to = determined.to();
        if (!investigation.next().contains(to))
            throw refusal("De «%s» no se pasa a «%s».".formatted(investigation.label(), to.label()));
        if (to != Investigation.OPEN && isUnderWay())
            throw new NotYet(
                    "Todavía hay personas sin resolución firme: %s.".formatted(standings()),
                    List.of("Registre primero cómo terminó para cada una."));
        if (to == Investigation.CONCLUDED && accused.isEmpty())
            throw refusal("No se ejerció la acción penal contra nadie: elija cómo se determinó la carpeta.");
        return with(to, accused, determined.on(), unscreened);
    }

    /** "1 en «Acusación», 2 en «Condena firme»", in the order of a proceeding. */
    public String standings() {
        return new TreeMap<>(accused)
                .entrySet().stream()
                        .map(one -> "%d en «%s»"
                                .formatted(one.getValue(), one.getKey().label()))
                        .collect(Collectors.joining(", "));
    }

    private static NotYet refusal(String sentence) {
        return new NotYet(sentence, List.of());
    }
}
