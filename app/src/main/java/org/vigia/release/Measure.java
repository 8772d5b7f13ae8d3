package org.vigia.release;

import static org.vigia.release.Division.AGE;
import static org.vigia.release.Division.AUTHORITY;
import static org.vigia.release.Division.CHANNEL;
import static org.vigia.release.Division.JURISDICTION;
import static org.vigia.release.Division.NOTICE;
import static org.vigia.release.Division.PURPOSE;
import static org.vigia.release.Division.QUARTER;
import static org.vigia.release.Division.SECTOR;
import static org.vigia.release.Division.SELECTION;
import static org.vigia.release.Division.SEX;
import static org.vigia.release.Division.STAGE;
import static org.vigia.release.Division.STATE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vigia.disclosure.Dimension;
import org.vigia.disclosure.Series;
import org.vigia.reference.CodeList;

/**
 * What is counted for the public, a version of its definition, and the finest cube it is published as. A definition is never
 * changed; a changed one is a new constant with the next version.
 *
 * <p>The SQL gives one row for each thing counted, with the day it counts for, what its divisions ask, whether it was invented
 * and, where children are counted, its {@code source} and {@code place}: what must not be read out of a table.
 */
public enum Measure {
    INSPECTIONS("""
            select visited_on as day, state, unit, selection, notice, activity, invented from inspection.visit_fact
             where modality = 'WORKSITE' and outcome = 'EXECUTED'""", STATE, QUARTER, AUTHORITY, SELECTION, NOTICE, SECTOR),
    VIOLATIONS("""
            select f.visited_on as day, f.state, f.activity, c.age_at_least, c.age_at_most, r.sex, f.invented,
                   coalesce(f.case_id, f.visit) as source, coalesce(v.workplace, f.visit) as place
              from inspection.finding_fact f join inspection.visit_fact v on v.id = f.visit
              left join inspection.found_child_fact c on c.visit = f.visit and c.child = f.child
              left join registry.child_fact r on r.id = f.child""", STATE, QUARTER, AGE, SEX, SECTOR),
    CHILDREN("""
            select distinct on (c.child, extract(year from c.visited_on))
                   c.visited_on as day, c.state, c.activity, c.age_at_least, c.age_at_most, r.sex, c.invented,
                   coalesce(v.case_id, c.visit) as source, coalesce(v.workplace, c.visit) as place
              from inspection.found_child_fact c join inspection.visit_fact v on v.id = c.visit
              join registry.child_fact r on r.id = c.child
             order by c.child, extract(year from c.visited_on), c.visited_on, c.id""", STATE, QUARTER, AGE, SEX, SECTOR),
    COMPLAINTS("""
            select received_on as day, state, unit, channel, activity, false as invented
              from intake.complaint_fact""", STATE, QUARTER, AUTHORITY, CHANNEL, SECTOR),
    REFERRALS("""
            select (r.occurred at time zone 'America/Mexico_City')::date as day, r.state, r.purpose,
                   coalesce((select s.status from referral.step_fact s where s.referral = r.id
                              order by s.occurred desc, s.id limit 1), 'SENT') as status, false as invented
              from referral.referral_fact r""", STATE, QUARTER, PURPOSE, STAGE),
    PENALTIES("""
            select distinct on (c.finding) l.decided_on as day, l.state, l.jurisdiction, false as invented
              from sanction.fine_line_fact l join sanction.charge_fact c on c.id = l.charge
             order by c.finding, l.decided_on""", STATE, QUARTER, JURISDICTION);

    /** Whether it counts what authorities did, whose national total is exact, or people. */
    public enum Counts {
        ACTS,
        PEOPLE
    }

    private final String sql;
    private final List<Division> divisions;
    private final List<Dimension> dimensions;
    private final CodeList.Row text;

    Measure(String sql, Division... divisions) {
        this.sql = sql;
        this.divisions = List.of(divisions);
        this.dimensions = this.divisions.stream()
                .map(division -> division.dimension(ofChildren()))
                .toList();
        this.text = CodeList.read("release", "measures.csv").rows().stream()
                .filter(row -> row.get("measure").equals(name()))
                .findFirst()
                .orElseThrow();
    }

    public static Optional<Measure> find(String slug) {
        return Arrays.stream(values())
                .filter(measure -> measure.slug().equals(slug))
                .findFirst();
    }

    /** Its name in addresses and files. */
    public String slug() {
        return text.get("slug");
    }

    public int version() {
        return Integer.parseInt(text.get("version"));
    }

    public String labelEs() {
        return text.get("label_es");
    }

    public String labelEn() {
        return text.get("label_en");
    }

    /** What one of it is, in the plural. */
    public String unitEs() {
        return text.get("unit_es");
    }

    public Counts counts() {
        return Counts.valueOf(text.get("counts"));
    }

    public String definitionEs() {
        return text.get("definition_es");
    }

    /** Which day decides the year and the quarter. */
    public String timeEs() {
        return text.get("time_es");
    }

    public String law() {
        return text.get("law");
    }

    /** The measure of a signed return in which an authority answers for it. */
    public Optional<String> returned() {
        return text.find("returned");
    }

    public List<Division> divisions() {
        return divisions;
    }

    /** Of the finest cube, in the order of {@link #divisions}. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    String sql() {
        return sql;
    }

    /** Its rows say something of a child, and one case or workplace must not be read out of a table. */
    public boolean ofChildren() {
        return divisions.contains(AGE);
    }

    /** Nothing published yet of a year. */
    Series begin(int year) {
        String name = "%s/%d/%d".formatted(name(), version(), year);
        return switch (counts()) {
            case ACTS -> Series.ofActs(name, dimensions());
            case PEOPLE -> Series.ofPeople(name, dimensions());
        };
    }
}
