package org.vigia.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vigia.law.Answer;
import org.vigia.law.Hazard;
import org.vigia.law.Law;
import org.vigia.law.WorkQuestion;
import org.vigia.page.Formats;
import org.vigia.reference.Industry;
import org.vigia.reference.Reference;

/** The words in which legal cases are told: names of activities, hazards, questions and breaches. */
@Component
class CaseWords {
    private static final String FOR_COUNSEL = "Lo resuelve el área jurídica";

    private final Law law;
    private final Reference reference;

    CaseWords(Law law, Reference reference) {
        this.law = law;
        this.reference = reference;
    }

    String activities(Collection<String> codes) {
        if (codes.isEmpty()) return "Actividad: no se conoce";
        return codes.stream()
                .sorted()
                .map(code -> "%s (SCIAN %s)"
                        .formatted(
                                reference
                                        .findIndustry(code)
                                        .map(Industry::titleEs)
                                        .orElse("Actividad"),
                                code))
                .collect(Collectors.joining("; "));
    }

    String state(String code) {
        return "Entidad: " + reference.getState(code).shortName();
    }

    String hazards(Collection<String> codes, LocalDate on) {
        return law.hazards(on).stream()
                .filter(hazard -> codes.contains(hazard.code()))
                .map(Hazard::textEs)
                .collect(Collectors.joining("; "));
    }

    /** "¿Hay certificado médico vigente? No". */
    String question(WorkQuestion question, Answer answer) {
        return law.questions().get(question)
                + switch (answer) {
                    case YES -> " Sí";
                    case NO -> " No";
                    case UNKNOWN -> " No se sabe";
                };
    }

    String breach(String code) {
        return code + ", " + law.getBreach(code).nameEs();
    }

    String range(BigDecimal minimum, BigDecimal maximum) {
        return "Multa de %s a %s".formatted(Formats.money(minimum, "MXN"), Formats.money(maximum, "MXN"));
    }

    List<String> forCounsel(String why) {
        return List.of(why + ". " + FOR_COUNSEL);
    }
}
