package org.vigia.justice;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.casework.ClosingCondition;

/** A case is closed only when its carpetas have ended and somebody has looked whether an accused adolescent is a victim. */
@Component
@Order(5)
class OpenMatters implements ClosingCondition {
    private final Matters matters;

    OpenMatters(Matters matters) {
        this.matters = matters;
    }

    @Override
    public List<Unmet> unmet(UUID caseId) {
        return matters.list(caseId).stream().flatMap(OpenMatters::missing).toList();
    }

    private static Stream<Unmet> missing(CriminalMatter matter) {
        Course course = matter.course();
        Stream<Unmet> end = course.isOver()
                ? Stream.empty()
                : Stream.of(new Unmet(
                        "Espere cómo se determina el asunto penal %s: está «%s»"
                                .formatted(
                                        matter.folio(), course.investigation().label()),
                        "CNPP 211, 253–256"));
        Stream<Unmet> screening = course.unscreened()
                ? Stream.of(new Unmet(
                        "Registre si la persona adolescente acusada en %s puede ser víctima".formatted(matter.folio()),
                        "LGPSEDMTP 37"))
                : Stream.empty();
        return Stream.concat(end, screening);
    }
}
