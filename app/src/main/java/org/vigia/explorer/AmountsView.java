package org.vigia.explorer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.disclosure.Dimension;
import org.vigia.opendata.OpenData;
import org.vigia.page.Formats;
import org.vigia.page.Messages;
import org.vigia.release.Amounts;
import org.vigia.release.Division;

/** The amounts of one year in words: what each state shows, the others together, and where nothing is shown why. */
public record AmountsView(int year, List<Amounts> amounts, Messages words) {
    private static final String TOTAL = "total";

    public AmountsView {
        amounts = List.copyOf(amounts);
    }

    /** A row: a state, the others together, or the country. */
    public record Line(String label, List<Cell> cells) {}

    /** @param known whether it is a number */
    public record Cell(String text, boolean known) {}

    /** What stands above each column, with its currency. */
    public List<String> heads() {
        return amounts.stream()
                .map(one -> "%s (%s)".formatted(one.part().label(words.language()), one.currency()))
                .toList();
    }

    public List<Line> lines() {
        return codes().map(code -> new Line(label(code), cells(code))).toList();
    }

    public Line total() {
        return new Line(label(TOTAL), cells(TOTAL));
    }

    private static Stream<String> codes() {
        return Stream.concat(Division.STATE.labels().keySet().stream(), Stream.of(Dimension.NOT_SHOWN));
    }

    private String label(String code) {
        return switch (code) {
            case TOTAL -> words.get("amounts.country");
            case Dimension.NOT_SHOWN -> words.get("amounts.together");
            default -> Division.STATE.label(code, words.language());
        };
    }

    private List<Cell> cells(String code) {
        return amounts.stream()
                .map(one -> amount(one, code)
                        .map(sum -> new Cell(Formats.money(sum, one.currency()), true))
                        .orElseGet(() -> new Cell(why(one, code), false)))
                .toList();
    }

    private static Optional<BigDecimal> amount(Amounts one, String code) {
        if (code.equals(TOTAL)) return one.shown().isEmpty() ? Optional.empty() : Optional.of(one.total());
        return Optional.ofNullable(one.shown().get(code));
    }

    private String why(Amounts one, String code) {
        if (one.shown().isEmpty()) return words.get("amounts.not-shown");
        if (code.equals(Dimension.NOT_SHOWN)) return words.get("amounts.no-other");
        return words.get(one.shown().containsKey(Dimension.NOT_SHOWN) ? "amounts.among-others" : "amounts.nothing");
    }

    String csv() {
        List<List<String>> records = new ArrayList<>();
        records.add(List.of("anio", "entidad", "nombre", "parte", "moneda", "importe", "estado_obs"));
        for (Amounts one : amounts)
            for (String code : Stream.concat(codes(), Stream.of(TOTAL)).toList()) {
                Optional<BigDecimal> amount = amount(one, code);
                records.add(List.of(
                        Integer.toString(year),
                        code,
                        label(code),
                        one.part().name(),
                        one.currency(),
                        amount.map(BigDecimal::toPlainString).orElse(""),
                        amount.isPresent() ? "" : why(one, code)));
            }
        return OpenData.records(records);
    }
}
