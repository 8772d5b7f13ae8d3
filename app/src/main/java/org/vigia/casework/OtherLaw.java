package org.vigia.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.inspection.Inspection;
import org.vigia.inspection.ReplayedWork;
import org.vigia.law.BreachKind;
import org.vigia.law.Judgment;
import org.vigia.law.Replay;

/** What the law of another day would say of what was found in a case; what was decided stays as it is. */
@Component
class OtherLaw {
    private final Inspection inspection;
    private final People people;

    OtherLaw(Inspection inspection, People people) {
        this.inspection = inspection;
        this.people = people;
    }

    /**
     * One work judged by both laws.
     *
     * @param whom "Persona 2", or the workplace that refused the visit
     */
    record Row(String whom, LocalDate on, Replay replay) {
        List<String> applied() {
            return words(replay.applied());
        }

        List<String> other() {
            return words(replay.other());
        }

        private static List<String> words(Judgment judgment) {
            return judgment.breaches().stream()
                    .map(breach -> "%s, %s. %s (%s)"
                            .formatted(
                                    breach.kind().code(),
                                    breach.kind().nameEs(),
                                    String.join(" ", breach.explanations()),
                                    String.join("; ", breach.provisions())))
                    .toList();
        }

        List<String> differences() {
            if (!replay.differs()) return List.of("Nada");
            var words = new ArrayList<String>();
            for (BreachKind gone : replay.removed()) words.add("No se seguiría " + gone.code());
            for (BreachKind come : replay.added()) words.add("Se seguiría además " + come.code());
            if (words.isEmpty())
                words.add("Las mismas violaciones, por otro texto, otra multa u otros datos por conocer");
            return words;
        }
    }

    /** @throws org.vigia.access.InvalidInput naming {@code ley} when the tables do not reach back to that day */
    @Transactional(readOnly = true)
    public List<Row> read(UUID caseId, LocalDate lawOf) {
        Map<UUID, String> labels = new HashMap<>();
        people.list(caseId).forEach(person -> labels.put(person.child().id(), person.label()));
        return inspection.replay(caseId, lawOf).stream()
                .map(work -> new Row(whom(work, labels), work.replay().facts().on(), work.replay()))
                .toList();
    }

    private static String whom(ReplayedWork work, Map<UUID, String> labels) {
        return work.child()
                .map(child -> labels.getOrDefault(child, "Una persona"))
                .orElse("El centro de trabajo");
    }
}
