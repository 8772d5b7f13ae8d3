package org.vigia.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.page.Formats;

/**
 * A transfer as far as it has come.
 *
 * @param last day of the last step
 */
public record Course(TransferStatus status, LocalDate last) {
    static Course begin(LocalDate declined) {
        return new Course(TransferStatus.SENT, declined);
    }

    /** @throws NotYet when it stands elsewhere @throws InvalidInput naming {@code fecha}, when that lies before the last step */
    Course then(TransferStatus next, LocalDate on) {
        if (!status.mayBecome(next))
            throw new NotYet(
                    "La declinatoria está en «%s»; de ahí no se pasa a «%s».".formatted(status.label(), next.label()),
                    List.of(
                            status.isOpen()
                                    ? "Lo que sigue es: "
                                            + status.next().stream()
                                                    .map(one -> "«" + one.label() + "»")
                                                    .collect(Collectors.joining(" o "))
                                            + "."
                                    : "Esta declinatoria ya terminó."));
        if (on.isBefore(last))
            throw new InvalidInput(
                    "fecha",
                    "El %s es anterior al paso previo, del %s. Escriba ese día o uno posterior."
                            .formatted(Formats.day(on), Formats.day(last)));
        return new Course(next, on);
    }
}
