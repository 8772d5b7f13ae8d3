package org.vigia.coordination;

import java.util.List;
import java.util.UUID;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.reference.Coverage;
import org.vigia.reference.Scope;

/** The two forms of a return: the signature, and one for each line. */
final class ReturnFacts {
    static final FactForm RETURN = FactForm.of(
            "coordination.unit_return",
            1,
            "coordination.unit_return",
            "folio",
            "year",
            "signed_post",
            "signed_on",
            "correction_reason",
            "language",
            "invented");
    static final FactForm STATEMENT = FactForm.of(
            "coordination.statement",
            1,
            "coordination.statement",
            "return_id",
            "measure",
            "year",
            "basis",
            "number",
            "currency",
            "answer",
            "scope_level",
            "scope_included",
            "scope_of",
            "covers_from",
            "covers_to",
            "completeness",
            "source",
            "invented");

    private ReturnFacts() {}

    static Fact signed(UUID id, NewReturn asked) {
        return Fact.on(RETURN)
                .id(id)
                .about(id)
                .set("year", asked.year())
                .set("signed_post", asked.post())
                .set("signed_on", asked.signedOn())
                .set("correction_reason", asked.correctionReason())
                .set("language", "es")
                .set("invented", asked.invented());
    }

    static Fact line(UUID id, int year, NewStatement line, Scope scope) {
        var dates = line.coverage() instanceof Coverage.Dates known ? known : null;
        return Fact.on(STATEMENT)
                .about(id)
                .set("return_id", id)
                .set("measure", line.measure())
                .set("year", year)
                .set("basis", line.basis())
                .set("number", line.number())
                .set("currency", line.currency())
                .set("answer", line.answer())
                .set("scope_level", scope.level())
                .set("scope_included", List.copyOf(scope.included()))
                .set("scope_of", scope.of())
                .set("covers_from", dates == null ? null : dates.from())
                .set("covers_to", dates == null ? null : dates.to())
                .set("completeness", line.completeness())
                .set("source", line.source())
                .set("invented", line.invented());
    }
}
