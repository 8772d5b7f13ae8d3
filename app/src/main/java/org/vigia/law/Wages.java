package org.vigia.law;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigia.reference.CodeList;
import org.vigia.reference.Money;

/** The daily minimum wage, general and in the municipalities of the northern border zone since 2019 (LFT 90–96). */
record Wages(CodeList minimums, Set<String> border) {

    static Wages read() {
        var border = CodeList.read("law", "northern_border.csv").rows().stream().map(row -> row.get("code"));
        return new Wages(CodeList.read("law", "minimum_wage.csv"), border.collect(Collectors.toUnmodifiableSet()));
    }

    Money daily(String municipality, LocalDate day) {
        var row = minimums.rows().reversed().stream()
                .filter(minimum -> !day.isBefore(LocalDate.parse(minimum.get("valid_from"))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Salario mínimo del %s: no está cargado; agréguelo a law/minimum_wage.csv".formatted(day)));
        var amount = border.contains(municipality) ? row.find("northern_border") : row.find("general");
        return Money.pesos(amount.or(() -> row.find("general")).orElseThrow(), day);
    }
}
