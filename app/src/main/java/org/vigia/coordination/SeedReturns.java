package org.vigia.coordination;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.docket.Docket;
import org.vigia.reference.CodeList;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Reference;
import org.vigia.reference.Scope;
import org.vigia.reference.State;

/** What the report of 2022 says of 2021 and 2022, as returns nobody signed; what it does not say is marked as invented. */
@Component
public class SeedReturns {
    private static final String REPORT =
            "USDOL/ILAB, Findings on the Worst Forms of Child Labor 2022, México: %s, p. %s";

    private final Access access;
    private final Coordination coordination;
    private final Docket docket;
    private final List<String> states;

    SeedReturns(Access access, Coordination coordination, Docket docket, Reference reference) {
        this.access = access;
        this.coordination = coordination;
        this.docket = docket;
        this.states = reference.states().stream().map(State::code).toList();
    }

    /** Who signs for which unit about which year. */
    private record Signed(String unit, int year) {
        String name() {
            return "seed-2021-2022 %s %d".formatted(unit, year);
        }

        UUID key() {
            return UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Files all of them, through the same door as any other, each once however often the load is begun again. Call it
     * outside a transaction.
     *
     * @param officerOf an officer of a unit who may file returns
     */
    public void load(Function<String, Officer> officerOf) {
        Map<Signed, List<CodeList.Row>> returns = CodeList.read("coordination", "seed-2021-2022.csv").rows().stream()
                .collect(Collectors.groupingBy(
                        row -> new Signed(row.get("unit"), Integer.parseInt(row.get("year"))),
                        LinkedHashMap::new,
                        Collectors.toList()));
        returns.forEach((signed, rows) -> access.actAs(
                officerOf.apply(signed.unit()),
                () -> docket.once(
                        signed.key(),
                        "coordination.seed",
                        signed.name(),
                        () -> coordination.file(asked(signed, rows)))));
    }

    private NewReturn asked(Signed signed, List<CodeList.Row> rows) {
        return new NewReturn(
                signed.year(),
                Post.LIAISON,
                LocalDate.of(signed.year() + 1, 1, 31),
                rows.stream().map(this::statement).toList(),
                null,
                true);
    }

    private NewStatement statement(CodeList.Row row) {
        return new NewStatement(
                row.get("measure"),
                Basis.valueOf(row.get("basis")),
                row.find("number").map(BigDecimal::new).orElse(null),
                row.find("currency").orElse(null),
                row.find("answer").map("yes"::equals).orElse(null),
                row.find("scope").map(this::scope).orElse(null),
                row.find("covers_from")
                        .map(from -> Coverage.between(LocalDate.parse(from), LocalDate.parse(row.get("covers_to"))))
                        .orElse(Coverage.NOT_STATED),
                Completeness.valueOf(row.get("completeness")),
                REPORT.formatted(row.get("place"), row.get("page")),
                row.get("invented").equals("yes"));
    }

    private Scope scope(String written) {
        return switch (written) {
            case "COUNTRY" -> Scope.national(states);
            case "SOME_STATES" -> Scope.someStates(states.size());
            case "NOT_STATED" -> Scope.NOT_STATED;
            default -> throw new IllegalStateException("Alcance «%s»: no existe".formatted(written));
        };
    }
}
