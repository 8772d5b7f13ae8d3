package org.vigia.release;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.disclosure.Bands;
import org.vigia.disclosure.Bands.Place;
import org.vigia.docket.Docket;
import org.vigia.reference.CodeList;
import org.vigia.reference.Reference;

/** Measures of closed years by municipality for an edition: each counted once and repeated by every edition from then on. */
@Component
class Municipalities {
    private static final Set<String> MEASURES = Set.of("INSPECTIONS", "VIOLATIONS", "CHILDREN");

    private final JdbcClient facts;
    private final JdbcClient db;
    private final Definitions definitions;
    private final Reference reference;
    private final Docket docket;
    private final InstantSource clock;
    private final Map<String, String> areas;

    Municipalities(
            @Qualifier("statistics") JdbcClient facts,
            JdbcClient db,
            Definitions definitions,
            Reference reference,
            Docket docket,
            InstantSource clock) {
        this.facts = facts;
        this.db = db;
        this.definitions = definitions;
        this.reference = reference;
        this.docket = docket;
        this.clock = clock;
        this.areas = CodeList.read("release", "areas.csv").rows().stream()
                .collect(toMap(row -> row.get("municipality"), row -> row.get("area")));
    }

    private record Year(String measure, int year) {
        static Year of(FrozenBands bands) {
            return new Year(bands.bands().measure().name(), bands.bands().year());
        }
    }

    private record Counted(int number, boolean told) {
        static final Counted NOTHING = new Counted(0, true);
    }

    /** What an edition says: of years told before the same again, of other closed ones what is counted now. */
    @Transactional(transactionManager = "statistics", readOnly = true)
    public List<FrozenBands> next() {
        int now = LocalDate.ofInstant(clock.instant(), Edition.ZONE).getYear();
        List<FrozenBands> next = new ArrayList<>(lastApproved());
        List<Year> told = next.stream().map(Year::of).toList();
        for (Measure measure : definitions.listAll())
            if (MEASURES.contains(measure.name()))
                count(measure).forEach((year, counted) -> {
                    if (year < now
                            && definitions.counts(measure, year)
                            && !told.contains(new Year(measure.name(), year)))
                        next.add(FrozenBands.protect(measure, year, places(measure, counted)));
                });
        return next;
    }

    /** What was counted of each year in each municipality where there was something. */
    private SortedMap<Integer, Map<String, Counted>> count(Measure measure) {
        SortedMap<Integer, Map<String, Counted>> years = new TreeMap<>();
        facts.sql(Counting.municipalities(measure)).query(row -> {
            Map<String, Counted> year = years.computeIfAbsent(row.getInt("year"), _ -> new HashMap<>());
            String municipality = row.getString("municipality");
            if (municipality != null) year.put(municipality, counted(measure, row));
        });
        return years;
    }

    /** Every municipality, also those of which nothing was recorded. */
    private List<Place> places(Measure measure, Map<String, Counted> counted) {
        return reference.municipalities().stream()
                .map(one -> place(
                        measure, one.code(), one.state().code(), counted.getOrDefault(one.code(), Counted.NOTHING)))
                .toList();
    }

    private static Counted counted(Measure measure, ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return new Counted(
                number,
                !measure.ofChildren()
                        || Bands.told(
                                number, row.getInt("cases"), row.getInt("workplaces"), row.getInt("of_greatest")));
    }

    /** Where rural and urban municipalities of a state have published totals of their own, each of the two is a group. */
    private Place place(Measure measure, String code, String state, Counted counted) {
        String area = measure.divisions().contains(Division.AREA) ? "-" + areas.getOrDefault(code, "unknown") : "";
        return new Place(code, state + area, counted.number(), counted.told());
    }

    private List<FrozenBands> lastApproved() {
        return db.sql("""
                        select m.* from release.municipal_bands m
                         where m.edition = (select e.id from release.edition e
                                             where exists (select from release.publication p where p.edition = e.id)
                                             order by e.recorded_at desc limit 1)
                         order by year, measure""").query(this::kept).list();
    }

    /** Of one edition, to be made again. */
    List<FrozenBands> list(Edition edition) {
        return db.sql("select * from release.municipal_bands where edition = :edition order by year, measure")
                .param("edition", edition.id())
                .query(this::kept)
                .list();
    }

    private FrozenBands kept(ResultSet row, int n) throws SQLException {
        var sealed = docket.open(
                FrozenBands.FORM,
                row.getObject("id", UUID.class),
                row.getObject("sealed_key", UUID.class),
                row.getBytes("sealed"));
        Measure measure = definitions.get(row.getString("measure"), row.getInt("measure_version"));
        return new FrozenBands(
                new MunicipalBands(measure, row.getInt("year"), FrozenBands.read(row.getString("shown"))),
                Objects.requireNonNull(sealed.get("exact")));
    }
}
