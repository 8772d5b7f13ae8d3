package org.vigia.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vigia.law.Hazard;
import org.vigia.law.Law;
import org.vigia.page.Option;
import org.vigia.reference.Industry;
import org.vigia.reference.Reference;

/** Codes as a reader knows them. */
@Component
class Words {
    private final Reference reference;
    private final Law law;

    Words(Reference reference, Law law) {
        this.reference = reference;
        this.law = law;
    }

    String place(InspectionOrder order) {
        var place = reference.getMunicipality(order.municipality());
        return place.name() + ", " + place.state().shortName();
    }

    String activity(Optional<String> code) {
        return code.flatMap(reference::findIndustry).map(Industry::titleEs).orElse("No se sabe");
    }

    String unit(InspectionOrder order) {
        return reference.getUnit(order.unit()).nameEs();
    }

    /** As worded on that day. */
    String hazard(String code, LocalDate day) {
        return law.hazards(day).stream()
                .filter(hazard -> hazard.code().equals(code))
                .map(Hazard::textEs)
                .findFirst()
                .orElse(code);
    }

    /** Those of article 176 in force on a day, to be ticked. */
    List<Option> hazards(LocalDate day) {
        return law.hazards(day).stream()
                .filter(hazard -> hazard.code().startsWith("LFT-176"))
                .map(hazard -> new Option(hazard.code(), hazard.textEs()))
                .toList();
    }

    List<Option> states() {
        return reference.states().stream()
                .map(state -> new Option(state.code(), state.shortName()))
                .toList();
    }

    List<Option> languages() {
        return Stream.concat(
                        Stream.of(new Option("es", "Español")),
                        reference.languages().stream().map(l -> new Option(l.code(), l.name())))
                .toList();
    }
}
