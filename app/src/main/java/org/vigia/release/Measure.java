package org.vigia.release;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigia.access.Permission;
import org.vigia.disclosure.Dimension;
import org.vigia.disclosure.Series;
import org.vigia.page.Language;
import org.vigia.reference.CodeList;

/**
 * What is counted, by one version of its definition, and the finest cube it is published as. A definition is never changed; a
 * changed one is the next version.
 *
 * <p>Its SQL gives one row for each thing counted, with the day it counts for, the unit that recorded it, what its divisions
 * ask, whether it was invented and, where children are counted, its {@code source} and {@code place}: what must not be read
 * out of a table.
 */
public final class Measure implements Comparable<Measure> {
    private static final Pattern FACTS = Pattern.compile("\\b[a-z]+\\.[a-z_]+_fact\\b");

    private final int place;
    private final CodeList.Row text;
    private final String sql;
    private final List<Division> divisions;
    private final List<Dimension> dimensions;

    /** Whether it counts what authorities did, whose national total is exact, or people. */
    public enum Counts {
        ACTS,
        PEOPLE
    }

    /** @param place in the registry, where the versions of one measure follow one another */
    Measure(int place, CodeList.Row text, String sql) {
        this.place = place;
        this.text = text;
        this.sql = sql;
        this.divisions = words(text.get("divisions")).map(Division::valueOf).toList();
        this.dimensions = divisions.stream()
                .map(division -> division.dimension(ofChildren()))
                .toList();
    }

    private static Stream<String> words(String listed) {
        return Arrays.stream(listed.split("\\|"));
    }

    /** What all its versions are called. */
    public String name() {
        return text.get("measure");
    }

    /** From 1. */
    public int version() {
        return Integer.parseInt(text.get("version"));
    }

    /** The rule that counts: its name and version. */
    public String rule() {
        return name() + "/" + version();
    }

    /** The first year that is counted by this version; 0 for the first one. */
    public int since() {
        return text.find("since").map(Integer::valueOf).orElse(0);
    }

    /** What it counts otherwise than the version before it. */
    public Optional<String> change(Language language) {
        return text.find("change_" + language.code());
    }

    /** A version of the same measure. */
    public boolean isSame(Measure other) {
        return name().equals(other.name());
    }

    /** Its name in addresses and files. */
    public String slug() {
        return text.get("slug");
    }

    public String labelEs() {
        return text.get("label_es");
    }

    public String label(Language language) {
        return text.get("label_" + language.code());
    }

    /** What one of it is, in the plural. */
    public String unitEs() {
        return unit(Language.ES);
    }

    public String unit(Language language) {
        return text.get("unit_" + language.code());
    }

    public Counts counts() {
        return Counts.valueOf(text.get("counts"));
    }

    public String definitionEs() {
        return definition(Language.ES);
    }

    public String definition(Language language) {
        return text.get("definition_" + language.code());
    }

    /** Which day decides the year and the quarter. */
    public String timeEs() {
        return time(Language.ES);
    }

    public String time(Language language) {
        return text.get("time_" + language.code());
    }

    public String law() {
        return text.get("law");
    }

    /** The measure of a signed return in which an authority answers for it. */
    public Optional<String> returned() {
        return text.find("returned");
    }

    /** What an officer must be allowed to see to count it alive. */
    public List<Permission> asks() {
        return words(text.get("asks")).map(Permission::valueOf).toList();
    }

    public List<Division> divisions() {
        return divisions;
    }

    /** Of the finest cube, in the order of {@link #divisions}. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    public String sql() {
        return sql;
    }

    /** The views of granted columns that it reads. */
    public List<String> facts() {
        return FACTS.matcher(sql)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }

    /** Its rows say something of a child, and one case or workplace must not be read out of a table. */
    public boolean ofChildren() {
        return divisions.contains(Division.AGE);
    }

    /** Nothing published yet of a year. */
    Series begin(int year) {
        String name = "%s/%d/%d".formatted(name(), version(), year);
        return switch (counts()) {
            case ACTS -> Series.ofActs(name, dimensions());
            case PEOPLE -> Series.ofPeople(name, dimensions());
        };
    }

    @Override
    public int compareTo(Measure other) {
        return Integer.compare(place, other.place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure measure && rule().equals(measure.rule());
    }

    @Override
    public int hashCode() {
        return rule().hashCode();
    }

    @Override
    public String toString() {
        return rule();
    }
}
