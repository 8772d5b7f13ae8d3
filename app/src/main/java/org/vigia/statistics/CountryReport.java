package org.vigia.statistics;

import java.util.List;

/** Tables 6 and 7 of a year beside the year before, and the facts of their text. */
public record CountryReport(int year, List<CountryTable> tables, List<CountryFact> facts) {
    public CountryReport {
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
    }

    /** @throws java.util.NoSuchElementException when the report has no such table */
    public CountryTable getTable(int number) {
        return tables.stream().filter(t -> t.number() == number).findFirst().orElseThrow();
    }
}
