package org.vigia.law;

import java.util.List;
import java.util.Locale;

/** The conditions of a rule in words, for whoever does not read tables. */
record ConditionText(Vocabulary vocabulary, Catalogue catalogue) {

    List<String> of(List<Condition> conditions) {
        return conditions.stream().map(this::of).toList();
    }

    private String of(Condition condition) {
        var fact = vocabulary.get(condition.fact());
        var label = fact.get("label_es");
        return switch (fact.get("kind")) {
            case "yes_no" -> fact.get("question_es") + (isYes(condition) ? " Sí." : " No.");
            case "number" ->
                capital(label) + ": " + bound(condition) + " "
                        + condition.values().getFirst() + ".";
            default -> capital(label) + ": " + listed(condition) + ".";
        };
    }

    private static boolean isYes(Condition condition) {
        return condition.values().contains("yes") == (condition.operator() == Condition.Operator.IS);
    }

    private static String bound(Condition condition) {
        return switch (condition.operator()) {
            case BELOW -> "menos de";
            case AT_MOST -> "a lo más";
            case ABOVE -> "más de";
            case AT_LEAST -> "al menos";
            case IS, IS_NOT, BEGINS -> throw new IllegalStateException(condition.fact() + " es un número");
        };
    }

    private String listed(Condition condition) {
        var values = String.join(
                ", ",
                condition.values().stream()
                        .map(value -> name(condition.fact(), value))
                        .toList());
        var one = condition.values().size() == 1;
        return switch (condition.operator()) {
            case IS -> (one ? "" : "alguno de ") + values;
            case IS_NOT -> (one ? "otro que " : "ninguno de ") + values;
            case BEGINS -> "una clave SCIAN que empieza con " + values;
            case BELOW, AT_MOST, ABOVE, AT_LEAST ->
                throw new IllegalStateException(condition.fact() + " no es un número");
        };
    }

    private String name(String fact, String value) {
        return switch (fact) {
            case "matter" -> small(Matter.valueOf(value).nameEs());
            case "enterprise" -> small(Enterprise.valueOf(value).nameEs());
            case "standing" -> Branch.Standing.valueOf(value).nameEs();
            case "state" -> catalogue.states().getOrDefault(value, value);
            default -> value;
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
