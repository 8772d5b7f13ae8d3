package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A fine to be collected, and what was reported of it. @param legalName of a legal person; a natural one is named on its page only */
record AccountRead(
        String folio,
        String decidingUnit,
        String financeUnit,
        String resolutionNumber,
        AmountRead fine,
        LocalDate notifiedOn,
        LocalDate handedOn,
        Debtor.DebtorKind debtorKind,
        Optional<String> legalName,
        List<ReportRead> reports) {
    static AccountRead of(Account account) {
        return new AccountRead(
                account.folio(),
                account.decidingUnit(),
                account.financeUnit(),
                account.resolutionNumber(),
                AmountRead.of(account.fine()),
                account.notifiedOn(),
                account.handedOn(),
                account.debtorKind(),
                account.legalName(),
                account.reports().stream().map(ReportRead::of).toList());
    }
}
