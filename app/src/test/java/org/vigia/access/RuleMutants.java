package org.vigia.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.vigia.access.Situation.Agency;
import org.vigia.access.Situation.Fields;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;
import org.vigia.access.Situation.Territory;

/** Every line of the policy widened by each value that it does not name, narrowed by each that it does, or taken away. */
final class RuleMutants {
    private final Policy policy = Policy.load();
    private final List<Watch.Table> tables;
    private final List<Mutant> mutants = new ArrayList<>();

    RuleMutants(List<Watch.Table> tables) {
        this.tables = tables;
        for (Rule rule : policy.rules()) add(rule);
    }

    List<Mutant> list() {
        return mutants;
    }

    private void add(Rule rule) {
        add(rule, null, "removed");
        each(rule, "roles", Role.class, rule.roles(), (r, s) -> with(r, s, r.territories(), r.agencies(), r.shares()));
        each(
                rule,
                "territories",
                Territory.class,
                rule.territories(),
                (r, s) -> with(r, r.roles(), s, r.agencies(), r.shares()));
        each(
                rule,
                "agencies",
                Agency.class,
                rule.agencies(),
                (r, s) -> with(r, r.roles(), r.territories(), s, r.shares()));
        each(
                rule,
                "shares",
                Share.class,
                rule.shares(),
                (r, s) -> with(r, r.roles(), r.territories(), r.agencies(), s));
        each(rule, "seals", Seal.class, rule.seals(), (r, s) -> with(r, s, r.purposes(), r.fields()));
        each(rule, "purposes", Purpose.class, rule.purposes(), (r, s) -> with(r, r.seals(), s, r.fields()));
        for (Fields fields : Fields.values())
            if (fields != rule.fields())
                add(rule, with(rule, rule.seals(), rule.purposes(), fields), "fields " + fields);
    }

    private <E extends Enum<E>> void each(
            Rule rule, String column, Class<E> type, Set<E> values, BiFunction<Rule, Set<E>, Rule> change) {
        for (E value : EnumSet.allOf(type)) {
            var others = EnumSet.noneOf(type);
            others.addAll(values);
            boolean had = others.remove(value);
            if (!had) others.add(value);
            add(
                    rule,
                    others.isEmpty() ? null : change.apply(rule, others),
                    "%s %s %s".formatted(column, had ? "-" : "+", value));
        }
    }

    private static Rule with(
            Rule r, Set<Role> roles, Set<Territory> territories, Set<Agency> agencies, Set<Share> shares) {
        return new Rule(
                r.line(),
                r.permission(),
                roles,
                territories,
                agencies,
                shares,
                r.seals(),
                r.purposes(),
                r.fields(),
                r.basis());
    }

    private static Rule with(Rule r, Set<Seal> seals, Set<Purpose> purposes, Fields fields) {
        return new Rule(
                r.line(),
                r.permission(),
                r.roles(),
                r.territories(),
                r.agencies(),
                r.shares(),
                seals,
                purposes,
                fields,
                r.basis());
    }

    private void add(Rule rule, @org.jspecify.annotations.Nullable Rule changed, String how) {
        var rules = policy.rules().stream()
                .flatMap(one -> one != rule ? Stream.of(one) : Stream.ofNullable(changed))
                .toList();
        String sql = "delete from access.rule where line = " + rule.line();
        if (changed != null)
            sql = """
                    update access.rule set roles = '%s', territories = '%s', agencies = '%s', shares = '%s', seals = '%s', purposes = '%s',
                           fields = '%s' where line = %d""".formatted(
                            array(changed.roles()),
                            array(changed.territories()),
                            array(changed.agencies()),
                            array(changed.shares()),
                            array(changed.seals()),
                            array(changed.purposes()),
                            changed.fields(),
                            changed.line());
        var touched = tables.stream()
                .filter(table -> table.reads() == rule.permission()
                        || table.writes().contains(rule.permission().name()))
                .map(Watch.Table::name)
                .limit(2)
                .toList();
        mutants.add(new Mutant(
                "line",
                "line %d (%s) %s".formatted(rule.line(), rule.permission(), how),
                sql,
                touched,
                new Policy(rules),
                rule.permission()));
    }

    private static String array(Collection<? extends Enum<?>> values) {
        return "{" + String.join(",", values.stream().map(Enum::name).toList()) + "}";
    }
}
