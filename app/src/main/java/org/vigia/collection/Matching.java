package org.vigia.collection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.sanction.Account;

/** The fine that a line of a statement speaks of, among those handed over under its resolution. */
sealed interface Matching {
    /** @param repeated the fine has this very report already */
    record Found(Account account, boolean repeated) implements Matching {}

    record None(Why why) implements Matching {}

    /** The same line of an earlier file found no fine; it waits still, or a person has said what it is. */
    record Known() implements Matching {}

    /** Why a line waits for a person. */
    enum Why {
        NO_RESOLUTION(
                "Ninguna multa entregada a esta unidad tiene ese número de resolución.",
                "Revise el número, o pregunte a quien impuso la multa si ya la entregó"),
        OTHER_RFC("La multa de esa resolución es de otro RFC.", "Compare el RFC con el de la resolución"),
        OTHER_AMOUNT("La multa de esa resolución tiene otro importe.", "Compare el importe con el de la resolución"),
        SEVERAL(
                "Varias multas entregadas tienen ese número de resolución.",
                "Agregue el RFC o el importe de la multa, o elija cuál es");

        private final String reason;
        private final String remedy;

        Why(String reason, String remedy) {
            this.reason = reason;
            this.remedy = remedy;
        }

        String reason() {
            return reason;
        }

        String remedy() {
            return remedy;
        }
    }

    /** A tax key is compared where the debtor is a legal person; that of a natural one is sealed. */
    static Matching of(Line line, List<Account> handedOver) {
        if (handedOver.isEmpty()) return new None(Why.NO_RESOLUTION);
        List<Account> sameDebtor = handedOver.stream()
                .filter(account -> isSame(account.rfc(), line.rfc()))
                .toList();
        if (sameDebtor.isEmpty()) return new None(Why.OTHER_RFC);
        List<Account> sameFine = sameDebtor.stream()
                .filter(account -> line.fine()
                        .filter(fine -> fine.compareTo(account.fine().amount()) != 0)
                        .isEmpty())
                .toList();
        if (sameFine.isEmpty()) return new None(Why.OTHER_AMOUNT);
        if (sameFine.size() > 1) return new None(Why.SEVERAL);
        Account account = sameFine.getFirst();
        return new Found(account, isReported(account, line));
    }

    private static boolean isSame(Optional<String> ours, Optional<String> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).distinct().count() < 2;
    }

    private static boolean isReported(Account account, Line line) {
        return account.reports().stream()
                .anyMatch(report -> report.event() == line.event()
                        && report.on().equals(line.on())
                        && report.worth()
                                .map(worth -> line.amount()
                                        .filter(amount -> amount.compareTo(worth.amount()) == 0)
                                        .isPresent())
                                .orElse(true));
    }
}
