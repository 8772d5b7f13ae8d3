package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigia.reference.Money;

/**
 * A fine in the hands of a finance authority: all that it is told, and all that it has told.
 *
 * @param folio of the proceeding
 * @param decidingUnit who handed it over
 * @param legalName of a legal person; empty for a natural one
 * @param version number of its reports, to be sent back with the next one
 */
public record Account(
        UUID id,
        UUID caseId,
        String folio,
        String decidingUnit,
        String financeUnit,
        String resolutionNumber,
        Money fine,
        LocalDate notifiedOn,
        LocalDate handedOn,
        Debtor.DebtorKind debtorKind,
        Optional<String> legalName,
        Optional<String> rfc,
        List<Report> reports,
        int version) {
    public Account {
        reports = List.copyOf(reports);
    }

    /**
     * Whether a report may follow those that there are.
     *
     * @throws org.vigia.access.InvalidInput or {@link org.vigia.access.NotYet} saying why it may not
     */
    public void check(Report report) {
        collection().then(report);
    }

    /** The same with one report more, which fits. */
    public Account with(Report report) {
        return new Account(
                id,
                caseId,
                folio,
                decidingUnit,
                financeUnit,
                resolutionNumber,
                fine,
                notifiedOn,
                handedOn,
                debtorKind,
                legalName,
                rfc,
                collection().then(report).reports(),
                version + 1);
    }

    Collection collection() {
        return new Collection(fine, handedOn, reports);
    }

    public Collected collected(LocalDate today) {
        return collection().collected(today);
    }

    public Optional<CollectionEvent> last() {
        return collection().last();
    }
}
