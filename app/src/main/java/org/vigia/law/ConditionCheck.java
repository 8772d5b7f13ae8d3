package org.vigia.law;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whether a condition speaks of a fact that the forms ask, in its own kind and with values that it can have. */
record ConditionCheck(Vocabulary vocabulary, Catalogue catalogue) {
    private static final Set<Condition.Operator> OF_NUMBERS = EnumSet.of(
            Condition.Operator.BELOW,
            Condition.Operator.AT_MOST,
            Condition.Operator.ABOVE,
            Condition.Operator.AT_LEAST);

    /** What is wrong with it, with its remedy. */
    Optional<String> flaw(Condition condition) {
        var fact = vocabulary.facts().get(condition.fact());
        if (fact == null)
            return Optional.of(
                    "«%s» no es un hecho que se pregunte. Los hechos están en facts.csv, por ejemplo age o hours_per_day"
                            .formatted(condition.fact()));
        if (condition.fact().equals("state"))
            return Optional.of(
                    "la entidad no se pregunta aquí: el piso federal es el mismo en todo el país, y la regla de una"
                            + " entidad se escribe en state_rules.csv, con su columna state");
        boolean number = fact.get("kind").equals("number");
        if (number != OF_NUMBERS.contains(condition.operator()))
            return Optional.of((number
                            ? "«%s» es un número: compárelo con <, <=, > o >="
                            : "«%s» no es un número: compárelo con =, != o ^")
                    .formatted(condition.fact()));
        return condition.values().stream()
                .filter(Predicate.not(value -> isValue(condition.fact(), fact.get("kind"), value)))
                .findFirst()
                .map(value -> "«%s» no es un valor de %s. Revise el código".formatted(value, condition.fact()));
    }

    private boolean isValue(String fact, String kind, String value) {
        return switch (fact) {
            case "matter" -> names(Matter.values()).contains(value);
            case "enterprise" -> names(Enterprise.values()).contains(value);
            case "standing" -> names(Branch.Standing.values()).contains(value);
            case "hazards" -> catalogue.isHazard(value);
            case "activity" -> value.matches("\\d{1,6}");
            default ->
                kind.equals("number")
                        ? value.matches("\\d{1,6}(\\.\\d{1,2})?")
                        : Set.of("yes", "no").contains(value);
        };
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
