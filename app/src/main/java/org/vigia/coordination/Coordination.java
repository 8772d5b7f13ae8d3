package org.vigia.coordination;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.page.Cursor;
import org.vigia.page.Slice;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;
import org.vigia.reference.Scope;
import org.vigia.reference.State;

/** The signed returns of the units: what each states about a year, and who has stated nothing. */
@Component
public class Coordination {
    private static final ZoneId CAPITAL = ZoneId.of("America/Mexico_City");

    private final Access access;
    private final Docket docket;
    private final Folios folios;
    private final Reference reference;
    private final Measures measures;
    private final Returns returns;
    private final InstantSource clock;

    Coordination(
            Access access,
            Docket docket,
            Folios folios,
            Reference reference,
            Measures measures,
            Returns returns,
            InstantSource clock) {
        this.access = access;
        this.docket = docket;
        this.folios = folios;
        this.reference = reference;
        this.measures = measures;
        this.returns = returns;
        this.clock = clock;
    }

    /**
     * Signs a return for the acting officer's unit. A measure that it has already stated for that year is corrected.
     *
     * @return the return's act; its subject is the return
     */
    @Transactional
    public Recorded file(NewReturn asked) {
        AgencyUnit unit =
                reference.getUnit(access.require(Permission.FILE_RETURN).unit());
        Map<String, Returns.Live> stated = returns.mapLive(asked.year(), unit.code());
        Map<String, String> folioOf =
                stated.values().stream().collect(Collectors.toMap(Returns.Live::measure, Returns.Live::folio));
        new ReturnRules(unit, measures, today(unit)).check(asked, folioOf).refuseIfAny();
        UUID id = UUID.randomUUID();
        var signed = Occurred.on(asked.signedOn(), zone(unit));
        String state = unit.state().map(s -> s.folio()).orElse("FED");
        Recorded recorded = docket.record(ReturnFacts.signed(id, asked)
                .addressedTo(coordinator(unit))
                .occurred(signed)
                .set("folio", folios.next("E-", state, asked.year())));
        List<Fact> lines = new ArrayList<>();
        for (var line : asked.statements()) {
            Measure measure = measures.get(line.measure());
            Scope scope = line.scope() == null ? own(measure, unit) : line.scope();
            Fact fact = ReturnFacts.line(id, asked.year(), line, scope)
                    .addressedTo(coordinator(unit))
                    .occurred(signed);
            Returns.Live earlier = stated.get(line.measure());
            lines.add(earlier == null ? fact : fact.corrects(earlier.id()));
        }
        docket.recordAll(lines);
        return recorded;
    }

    /** A federal unit that answers yes or no speaks of the country; a number is only its own. */
    Scope own(Measure measure, AgencyUnit unit) {
        var states = reference.states().stream().map(State::code).toList();
        if (unit.state().isPresent())
            return Scope.states(List.of(unit.state().get().code()), states.size());
        return measure.type() == Measure.Type.ANSWER ? Scope.national(states) : Scope.FEDERAL;
    }

    private String coordinator(AgencyUnit unit) {
        return reference.listUnits(AgencyKind.FEDERAL_COMMISSION).stream()
                .map(AgencyUnit::code)
                .filter(code -> !code.equals(unit.code()))
                .findFirst()
                .orElse(unit.code());
    }

    /** @throws NotFound when there is none that the acting officer may see */
    @Transactional(readOnly = true)
    public UnitReturn getByFolio(String folio) {
        access.require(Permission.SEE_RETURNS);
        return returns.listByFolio(folio).stream().findFirst().orElseThrow(() -> new NotFound("return " + folio));
    }

    /** The return that an act recorded. */
    @Transactional(readOnly = true)
    public String getFolio(UUID id) {
        access.require(Permission.SEE_RETURNS);
        return returns.findFolio(id).orElseThrow(() -> new NotFound("return " + id));
    }

    /** Those the acting officer may see, newest first. */
    @Transactional(readOnly = true)
    Slice<UnitReturn> list(int year, Cursor cursor) {
        access.require(Permission.SEE_RETURNS);
        return returns.listOfYear(year, cursor);
    }

    /** By measure, what the acting officer's unit says of a year today. */
    @Transactional(readOnly = true)
    Map<String, Declared> mapDeclared(int year) {
        String mine = access.require(Permission.SEE_RETURNS).unit();
        Map<String, Declared> declared = new HashMap<>();
        for (var filed : returns.listOfUnit(mine, year))
            for (var statement : filed.statements())
                if (!statement.corrected())
                    declared.put(statement.measure().code(), new Declared(filed.folio(), statement));
        return declared;
    }

    /** How each kind of unit has reported: all of them for the commission that coordinates, else one's own. */
    @Transactional(readOnly = true)
    List<Delivery> listDeliveries(int year) {
        Map<AgencyKind, List<Silence>> silent = listSilent(year).stream()
                .collect(Collectors.groupingBy(silence -> silence.unit().kind()));
        Map<AgencyKind, Long> asked = reference.units().stream()
                .filter(this::mayWatch)
                .filter(unit -> !measures.listAskedOf(unit).isEmpty())
                .collect(Collectors.groupingBy(AgencyUnit::kind, TreeMap::new, Collectors.counting()));
        return asked.entrySet().stream()
                .map(kind -> new Delivery(
                        kind.getKey(), kind.getValue().intValue(), silent.getOrDefault(kind.getKey(), List.of())))
                .toList();
    }

    /** The commission that coordinates watches every unit; any other only itself. */
    private boolean mayWatch(AgencyUnit unit) {
        AgencyUnit mine = reference.getUnit(access.getOfficer().unit());
        return mine.kind() == AgencyKind.FEDERAL_COMMISSION || unit.equals(mine);
    }

    /** Who has not stated everything: any unit for the commission that coordinates, else one's own. Most silent first. */
    @Transactional(readOnly = true)
    public List<Silence> listSilent(int year) {
        access.require(Permission.SEE_RETURNS);
        Set<String> stated = new HashSet<>();
        returns.listLive(year).forEach(live -> stated.add(live.unit() + live.measure()));
        return reference.units().stream()
                .filter(this::mayWatch)
                .map(unit -> silence(unit, stated))
                .filter(silence -> !silence.missing().isEmpty())
                .sorted((a, b) -> Integer.compare(a.reported(), b.reported()))
                .toList();
    }

    private Silence silence(AgencyUnit unit, Set<String> stated) {
        var asked = measures.listAskedOf(unit);
        var missing = asked.stream()
                .filter(measure -> !stated.contains(unit.code() + measure.code()))
                .toList();
        return new Silence(unit, asked.size() - missing.size(), missing);
    }

    LocalDate today(AgencyUnit unit) {
        return LocalDate.ofInstant(clock.instant(), zone(unit));
    }

    private ZoneId zone(AgencyUnit unit) {
        return unit.state().map(s -> s.zone()).orElse(CAPITAL);
    }
}
