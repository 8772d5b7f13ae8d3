package org.vigia.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a row of a reform is one that its table can have; every flaw is said, not the first alone. */
final class ReformCheck {
    private static final int MOST = 100_000;

    private final Reform.Change change;
    private final List<ReformFlaw> flaws = new ArrayList<>();

    private ReformCheck(Reform.Change change) {
        this.change = change;
    }

    /** The flaws of a row on its own. */
    static List<ReformFlaw> of(Reform.Change change, Vocabulary vocabulary, Catalogue catalogue) {
        var check = new ReformCheck(change);
        check.everyTable();
        switch (change.table()) {
            case "judgment" -> check.judgment(vocabulary, catalogue);
            case StateRules.TABLE -> check.stateRule(vocabulary, catalogue);
            case "competence" -> check.competence(vocabulary, catalogue);
            case "fines" -> check.fines(vocabulary, catalogue);
            case "deadlines" -> check.deadlines();
            default -> throw new IllegalStateException(change.table());
        }
        return check.flaws;
    }

    private void everyTable() {
        Stream.of("rule", "provision", "text_es", "source").forEach(this::written);
        oneOf("certainty", Set.of("sure", "likely", "counsel"));
        var from = day("valid_from");
        var to = day("valid_to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
            refuse("valid_to", "es anterior a valid_from. Escriba el último día en que rige");
    }

    private void judgment(Vocabulary vocabulary, Catalogue catalogue) {
        conditions(vocabulary, catalogue);
        test(
                "outcome",
                code -> code.equals("NOTE") || catalogue.breaches().containsKey(code),
                "no está en el catálogo: una regla agrega violaciones, ninguna permite. Escriba de CL01 a CL21, o NOTE si solo explica");
        change.row()
                .find("hazards")
                .ifPresent(code -> test(
                        "hazards", catalogue::isHazard, "no es un trabajo peligroso del catálogo, como LFT-176-II.8"));
    }

    /** It adds to the federal floor and takes nothing from it. */
    private void stateRule(Vocabulary vocabulary, Catalogue catalogue) {
        judgment(vocabulary, catalogue);
        test("state", catalogue.states()::containsKey, "no es una entidad. Escriba sus dos dígitos de INEGI, como 07");
        test(
                "rule",
                code -> code.matches("E" + cell("state") + "\\.\\d{1,3}(\\.\\d{1,2})?"),
                "no es clave de esa entidad, y una regla estatal no ocupa el lugar de una federal."
                        + " Escriba E, la entidad, un punto y un número, como E07.1");
        test(
                "outcome",
                code -> !catalogue.isCrime(code),
                "lleva aviso a la fiscalía por un delito federal, que una ley estatal no extiende. Escriba otra clave o NOTE");
    }

    private void competence(Vocabulary vocabulary, Catalogue catalogue) {
        conditions(vocabulary, catalogue);
        oneOf("outcome", names(Jurisdiction.values()));
        oneOf("needs_ruling", Set.of("yes", "no"));
    }

    private void fines(Vocabulary vocabulary, Catalogue catalogue) {
        conditions(vocabulary, catalogue);
        written("outcome");
        var least = whole("uma_min");
        var most = whole("uma_max");
        if (least.isPresent() && most.isPresent() && least.get() > most.get())
            refuse("uma_max", "es menos que uma_min. Escriba el máximo en UMA");
    }

    private void deadlines() {
        Stream.of("name_es", "trigger_es").forEach(this::written);
        whole("length");
        oneOf("unit", names(DeadlineRule.Unit.values()));
        change.row().find("calendar").ifPresent(_ -> oneOf("calendar", names(WorkingCalendar.Kind.values())));
        oneOf("if_non_working", Set.of("next", "stay"));
        oneOf("basis", Set.of("legal", "service"));
    }

    private void conditions(Vocabulary vocabulary, Catalogue catalogue) {
        try {
            Condition.list(cell("when")).stream()
                    .flatMap(condition -> new ConditionCheck(vocabulary, catalogue).flaw(condition).stream())
                    .forEach(why -> refuse("when", why));
        } catch (IllegalStateException e) {
            refuse("when", String.valueOf(e.getMessage()));
        }
    }

    private void written(String field) {
        test(field, text -> !text.isBlank(), "está vacío. Escríbalo");
    }

    private void oneOf(String field, Set<String> values) {
        test(
                field,
                values::contains,
                "no se admite. Escriba " + values.stream().sorted().collect(Collectors.joining(", ")));
    }

    private void test(String field, Predicate<String> good, String sentence) {
        if (!good.test(cell(field))) refuse(field, sentence);
    }

    private Optional<LocalDate> day(String field) {
        try {
            return change.row().find(field).map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            refuse(field, "no es una fecha. Escriba año-mes-día, por ejemplo 2027-01-01, o nada si no tiene límite");
            return Optional.empty();
        }
    }

    private Optional<Integer> whole(String field) {
        String written = cell(field);
        if (written.matches("\\d{1,6}") && Integer.parseInt(written) <= MOST)
            return Optional.of(Integer.valueOf(written));
        refuse(field, "no es un número. Escriba un entero de 0 a 100,000");
        return Optional.empty();
    }

    private String cell(String field) {
        return change.row().find(field).orElse("");
    }

    private void refuse(String field, String sentence) {
        flaws.add(new ReformFlaw(change.line(), field, cell(field), sentence));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
