package org.vigia.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.vigia.reference.CodeList;

/** The scales of fines and the UMA they are counted in. */
record Fines(DecisionTable scales, CodeList umas) {

    static Fines read(Tables tables) {
        return new Fines(tables.rules("fines"), tables.read("uma.csv"));
    }

    Optional<FineScale> find(String code, LocalDate day) {
        return scales.validOn(day).stream()
                .filter(rule -> rule.code().equals(code))
                .map(Fines::toScale)
                .findFirst();
    }

    FineScale get(String code, LocalDate day) {
        return find(code, day)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Multa «%s»: no hay rango cargado para el %s; lo resuelve el área jurídica"
                                .formatted(code, day)));
    }

    Uma uma(LocalDate day) {
        return umas.rows().stream()
                .filter(row -> row.validOn(day))
                .map(row -> new Uma(
                        new BigDecimal(row.get("daily")),
                        LocalDate.parse(row.get("valid_from")),
                        LocalDate.parse(row.get("valid_to"))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "UMA del %s: no está cargada; agregue a law/uma.csv el valor que publicó el INEGI"
                                .formatted(day)));
    }

    private static FineScale toScale(Rule rule) {
        return new FineScale(
                rule.code(),
                Integer.parseInt(rule.row().get("uma_min")),
                Integer.parseInt(rule.row().get("uma_max")),
                rule.provision(),
                rule.textEs(),
                rule.certainty());
    }
}
