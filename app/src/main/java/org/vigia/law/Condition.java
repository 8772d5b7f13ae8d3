package org.vigia.law;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One condition of a rule, written {@code fact operator values}, values separated by a bar. The operators, also read by the
 * field app: {@code =} some code of the fact is listed, {@code !=} none is, {@code ^} some code begins with a listed one,
 * {@code < <= > >=} compare a number. On a number known only as a range the answer is known only if the whole range agrees.
 */
record Condition(String fact, Operator operator, List<String> values) {
    enum Operator {
        IS("="),
        IS_NOT("!="),
        BEGINS("^"),
        BELOW("<"),
        AT_MOST("<="),
        ABOVE(">"),
        AT_LEAST(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        static Operator of(String symbol) {
            return Arrays.stream(values())
                    .filter(operator -> operator.symbol.equals(symbol))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Operador desconocido: " + symbol));
        }
    }

    Condition {
        values = List.copyOf(values);
    }

    /** Conditions joined by {@code &} all have to hold; an empty cell holds always. */
    static List<Condition> list(String cell) {
        return Stream.of(cell.split("&", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Condition::parse)
                .toList();
    }

    private static Condition parse(String text) {
        var parts = text.split(" +", -1);
        if (parts.length != 3)
            throw new IllegalStateException("Condición «%s»: se escribe «hecho operador valores»".formatted(text));
        return new Condition(parts[0], Operator.of(parts[1]), List.of(parts[2].split("\\|", -1)));
    }

    Answer holds(Facts facts) {
        return facts.find(fact).map(this::holds).orElse(Answer.UNKNOWN);
    }

    private Answer holds(Fact value) {
        return switch (value) {
            case Fact.Codes(var codes) ->
                Answer.of(
                        operator == Operator.IS_NOT
                                ? matched(codes).isEmpty()
                                : !matched(codes).isEmpty());
            case Fact.Between range -> compare(range, Double.parseDouble(values.getFirst()));
        };
    }

    /** The codes of the fact that meet the values. */
    Set<String> matched(Set<String> codes) {
        var some = codes.stream().filter(code -> switch (operator) {
            case IS, IS_NOT -> values.contains(code);
            case BEGINS -> values.stream().anyMatch(code::startsWith);
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> throw new IllegalStateException(fact + " no es un número");
        });
        return Set.copyOf(some.toList());
    }

    private Answer compare(Fact.Between range, double bound) {
        return switch (operator) {
            case BELOW -> whole(range.atMost() < bound, range.atLeast() < bound);
            case AT_MOST -> whole(range.atMost() <= bound, range.atLeast() <= bound);
            case ABOVE -> whole(range.atLeast() > bound, range.atMost() > bound);
            case AT_LEAST -> whole(range.atLeast() >= bound, range.atMost() >= bound);
            case IS, IS_NOT, BEGINS -> throw new IllegalStateException(fact + " es un número");
        };
    }

    private static Answer whole(boolean certainly, boolean possibly) {
        if (certainly) return Answer.YES;
        return possibly ? Answer.UNKNOWN : Answer.NO;
    }
}
