package org.vigia.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigia.law.Answer;
import org.vigia.law.Competence;
import org.vigia.law.CompetenceFacts;
import org.vigia.law.Enterprise;
import org.vigia.law.Jurisdiction;
import org.vigia.law.Law;
import org.vigia.law.Matter;
import org.vigia.page.Formats;
import org.vigia.reference.CodeList;

/** A matter at a workplace on a day: who is competent (LFT 527–529). */
record CompetenceCase(CodeList.Row row) implements LegalCase {

    private CompetenceFacts asked() {
        return new CompetenceFacts(
                codes("activities"),
                Enterprise.valueOf(row.get("enterprise")),
                Matter.valueOf(row.get("matter")),
                Integer.parseInt(row.get("states")),
                Answer.valueOf(row.get("illicit")),
                LocalDate.parse(row.get("on")));
    }

    @Override
    public List<String> facts(CaseWords words) {
        var asked = asked();
        var facts = new ArrayList<>(List.of(
                Formats.day(asked.on()) + ", " + asked.matter().nameEs(),
                words.activities(asked.activities()),
                asked.enterprise() == Enterprise.UNKNOWN
                        ? "No se sabe de qué tipo es la empresa"
                        : asked.enterprise().nameEs()));
        if (asked.statesAffected() > 1) facts.add("Afecta a %d entidades".formatted(asked.statesAffected()));
        if (asked.illicit() == Answer.YES) facts.add("La actividad es ilícita");
        if (asked.illicit() == Answer.UNKNOWN) facts.add("No se sabe si la actividad es ilícita");
        return facts;
    }

    @Override
    public List<String> answer(CaseWords words) {
        return answer(
                Jurisdiction.valueOf(row.get("jurisdiction")),
                row.get("rule"),
                row.get("needs_ruling").equals("yes"));
    }

    @Override
    public LegalCase movedTo(LocalDate day) {
        return new CompetenceCase(LegalCase.with(row, Map.of("on", "" + day)));
    }

    @Override
    public List<String> answer(CaseWords words, Law law) {
        try {
            Competence competence = law.competence(asked());
            return answer(competence.jurisdiction(), competence.rule(), competence.needsRuling());
        } catch (IllegalStateException _) {
            return words.forCounsel("Ninguna regla responde");
        }
    }

    private static List<String> answer(Jurisdiction jurisdiction, String rule, boolean needsRuling) {
        var decided = jurisdiction.nameEs() + ", por la regla " + rule;
        return needsRuling ? List.of(decided, "Lo resuelve una persona") : List.of(decided);
    }

    @Override
    public Set<String> rules(Law law) {
        return Set.of(law.competence(asked()).rule());
    }
}
