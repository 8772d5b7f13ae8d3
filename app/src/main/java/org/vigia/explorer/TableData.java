package org.vigia.explorer;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.vigia.opendata.Axis;
import org.vigia.opendata.Axis.Category;
import org.vigia.opendata.Axis.Role;
import org.vigia.opendata.Dataset;
import org.vigia.opendata.Provenance;
import org.vigia.page.Messages;
import org.vigia.release.Division;
import org.vigia.release.Edition;

/** A crossing as a table to give away, with its totals, and what it is narrowed to as axes of one category. */
final class TableData {
    static final URI LICENCE = URI.create("https://creativecommons.org/licenses/by/4.0/");
    static final String SOURCE = "Vigía";

    private final Crossing crossing;
    private final Edition edition;
    private final Messages words;
    private final String title;
    private final String coverage;

    TableData(Crossing crossing, Edition edition, Messages words) {
        this.words = words;
        this.crossing = crossing;
        this.edition = edition;
        var view = new TableView(crossing, edition, words);
        this.title = view.title();
        this.coverage = view.coverage();
    }

    /** @param site where this is served */
    Dataset dataset(URI site) {
        Choice choice = crossing.choice();
        String year = Integer.toString(choice.published().year());
        List<Axis> axes = new ArrayList<>(List.of(
                one(
                        "medida",
                        words.get("explorer.measure"),
                        Role.METRIC,
                        choice.measure().slug(),
                        choice.measure().label(words.language())),
                one("anio", words.get("explorer.year"), Role.TIME, year, year)));
        Provenance provenance = provenance(site);
        if (!choice.published().hasDivision())
            return new Dataset(choice.measure().slug(), title, axes, List.of(crossing.country()), provenance);
        axes.addAll(narrowed());
        axes.add(axis(choice.rows(), crossing.rows()));
        choice.columns().ifPresent(columns -> axes.add(axis(columns, crossing.columns())));
        return new Dataset(
                choice.measure().slug(),
                title,
                axes,
                rows().flatMap(row -> columns().map(column -> crossing.observation(row, column)))
                        .toList(),
                provenance);
    }

    private Stream<String> rows() {
        return Stream.concat(crossing.rows().stream(), Stream.of(Crossing.TOTAL));
    }

    private Stream<String> columns() {
        return Stream.concat(crossing.columns().stream(), Stream.of(Crossing.TOTAL));
    }

    /** One number for each year. */
    Dataset years(YearByYear series, URI site) {
        Choice choice = crossing.choice();
        List<Axis> axes = new ArrayList<>(List.of(one(
                "medida",
                words.get("explorer.measure"),
                Role.METRIC,
                choice.measure().slug(),
                choice.measure().label(words.language()))));
        axes.addAll(narrowed());
        axes.add(new Axis(
                "anio",
                words.get("explorer.year"),
                Role.TIME,
                series.years().stream()
                        .map(published -> Integer.toString(published.year()))
                        .map(year -> new Category(year, year))
                        .toList()));
        return new Dataset(
                choice.measure().slug(),
                words.get("explorer.measure-by-year", choice.measure().label(words.language())),
                axes,
                series.observations(),
                provenance(site));
    }

    private Provenance provenance(URI site) {
        var page = site.resolve("/datos?" + new Citation(crossing.choice(), edition, title, words).permalink());
        return new Provenance(
                SOURCE,
                LICENCE,
                edition.version(),
                edition.publishes().orElseThrow(),
                page,
                coverage,
                words.language().locale());
    }

    private List<Axis> narrowed() {
        Choice choice = crossing.choice();
        return Arrays.stream(Division.values())
                .filter(choice.only()::containsKey)
                .map(division -> one(
                        division.slug(),
                        division.label(words.language()),
                        role(division),
                        choice.code(division),
                        division.label(choice.code(division), words.language())))
                .toList();
    }

    private static Axis one(String id, String label, Role role, String code, String name) {
        return new Axis(id, label, role, List.of(new Category(code, name)));
    }

    private Axis axis(Division division, List<String> codes) {
        var categories = Stream.concat(
                codes.stream().map(code -> new Category(code, division.label(code, words.language()))),
                Stream.of(new Category(Crossing.TOTAL, words.get("explorer.total"))));
        return new Axis(division.slug(), division.label(words.language()), role(division), categories.toList());
    }

    private static Role role(Division division) {
        return division == Division.STATE ? Role.GEO : Role.OTHER;
    }
}
