package org.vigia.coordination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.FormErrors;
import org.vigia.access.Permission;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;

/**
 * Returns for whoever brings a register of them, each told as a return of one line. They are signed by
 * {@link Coordination#file}, one return for all lines of a year that a post signs on the same day.
 */
@Component
public class BulkReturns {
    private final Coordination coordination;
    private final Returns returns;
    private final Measures measures;
    private final Access access;
    private final Reference reference;

    BulkReturns(Coordination coordination, Returns returns, Measures measures, Access access, Reference reference) {
        this.coordination = coordination;
        this.returns = returns;
        this.measures = measures;
        this.access = access;
        this.reference = reference;
    }

    /** Everything that some unit is asked. */
    public List<Measure> measures() {
        return measures.list();
    }

    /** The unit that signs. */
    public AgencyUnit unit() {
        return reference.getUnit(access.require(Permission.FILE_RETURN).unit());
    }

    /** What cannot be signed, whatever is stated here; its fields are named as on the page. */
    public FormErrors check(NewReturn told) {
        return rules().check(told, Map.of());
    }

    /** The same of a measure that a return has already stated for that year. */
    public FormErrors check(NewReturn told, StandingStatement stated) {
        return rules().check(told, Map.of(told.statements().getFirst().measure(), stated.folio()));
    }

    private ReturnRules rules() {
        AgencyUnit unit = unit();
        return new ReturnRules(unit, measures, coordination.today(unit));
    }

    /** As it will be kept: saying of each figure whose it is. */
    public NewReturn complete(NewReturn told) {
        AgencyUnit unit = unit();
        return told.stating(told.statements().stream()
                .map(line ->
                        line.scope() == null ? line.of(coordination.own(measures.get(line.measure()), unit)) : line)
                .map(StandingStatement::plain)
                .toList());
    }

    /** All that the acting officer's unit has stated of those years, what was corrected since included. */
    @Transactional(readOnly = true)
    public List<StandingStatement> listStanding(Collection<Integer> years) {
        String unit = unit().code();
        return years.stream()
                .distinct()
                .flatMap(year -> returns.listOfUnit(unit, year).stream())
                .flatMap(filed -> filed.statements().stream().map(line -> StandingStatement.of(filed, line)))
                .toList();
    }

    /**
     * Signs them all; none speaks of a measure and a year of which another does.
     *
     * @return the statement that each became, in their order
     */
    @Transactional
    public List<UUID> fileAll(List<NewReturn> told) {
        Map<NewReturn, List<NewStatement>> signed = new LinkedHashMap<>();
        for (NewReturn one : told)
            signed.computeIfAbsent(one.stating(List.of()), _ -> new ArrayList<>())
                    .addAll(one.statements());
        signed.forEach((head, lines) -> coordination.file(head.stating(lines)));
        return listLive(told);
    }

    private List<UUID> listLive(List<NewReturn> told) {
        String unit = unit().code();
        Map<Integer, Map<String, Returns.Live>> live = new HashMap<>();
        return told.stream()
                .map(one -> Objects.requireNonNull(live.computeIfAbsent(one.year(), year -> returns.mapLive(year, unit))
                                .get(one.statements().getFirst().measure()))
                        .id())
                .toList();
    }
}
