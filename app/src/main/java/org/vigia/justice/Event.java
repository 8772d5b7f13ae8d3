package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a prosecutor or a judge did in a criminal matter. */
public sealed interface Event {
    LocalDate on();

    /**
     * The action is exercised against people for the first time.
     *
     * @param persons how many, at least one
     * @param adolescents how many of them were under eighteen at the time of the facts
     * @param offences codes of {@link Offence} in the charge
     */
    record Accused(LocalDate on, int persons, int adolescents, List<String> offences) implements Event {}

    /**
     * People accused go from one standing to the next.
     *
     * @param persons how many, at least one; one judgment may be of several
     * @param offences codes of {@link Offence}: of the charge or of the judgment; none where a step names none
     */
    record Moved(LocalDate on, Standing from, Standing to, int persons, List<String> offences) implements Event {}

    /** The judge sets or lengthens the term of the complementary investigation. */
    record TermSet(LocalDate on, Term term) implements Event {}

    /** The complementary investigation was closed (CNPP 323). */
    record InvestigationClosed(LocalDate on) implements Event {}

    /** The prosecutor decides on the carpeta as a whole. */
    record Determined(LocalDate on, Investigation to) implements Event {}

    /** Another prosecutor takes the matter over, under a carpeta of its own. */
    record Passed(LocalDate on, Passing how, String prosecutor, String carpeta) implements Event {}

    /**
     * Somebody looked whether the adolescents who are accused are victims.
     *
     * @param interview the screening of the case that answers it; null when it was answered otherwise
     */
    record Answered(LocalDate on, Screened found, @Nullable UUID interview) implements Event {
        public Answered(LocalDate on, Screened found) {
            this(on, found, null);
        }
    }
}
