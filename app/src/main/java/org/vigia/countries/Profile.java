package org.vigia.countries;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.page.Form;
import org.vigia.page.Messages;

/** What ILAB published of one country in one cycle, apart from law enforcement. */
record Profile(Country country, int cycle) {
    static final String COUNTRY = "pais";
    static final String CYCLE = "ciclo";

    private static final String FIRST_SEEN = "MEX";

    /** As the address says it, with what it leaves out filled in; empty when something in it must be corrected. */
    static Optional<Profile> read(Form form) {
        if (form.text(COUNTRY).isEmpty()) form.with(COUNTRY, FIRST_SEEN);
        if (form.text(CYCLE).isEmpty())
            form.with(CYCLE, Enforcement.cycles().getLast().toString());
        Optional<Country> country = Country.find(form.value(COUNTRY));
        Messages words = Messages.of(form);
        if (country.isEmpty()) form.refuse(COUNTRY, words.get("profile.no-country"));
        Optional<Integer> cycle = Enforcement.cycles().stream()
                .filter(one -> one.toString().equals(form.value(CYCLE)))
                .findFirst();
        if (cycle.isEmpty())
            form.refuse(
                    CYCLE,
                    words.get(
                            "comparison.cycles",
                            Enforcement.cycles().getFirst().toString(),
                            Enforcement.cycles().getLast().toString()));
        return country.flatMap(one -> cycle.map(year -> new Profile(one, year)));
    }

    String title(Messages words) {
        return words.get("profile.of", country.name(words.language()), Integer.toString(cycle));
    }

    /** Of every cycle. */
    List<Assessment> levels() {
        return Assessment.FILE.rows().stream().filter(this::ofCountry).toList();
    }

    List<StandardRow> standards() {
        return StandardRow.FILE.rows().stream()
                .filter(row -> row.cycle() == cycle && ofCountry(row))
                .sorted(Comparator.comparing(StandardRow::standard))
                .toList();
    }

    List<StatisticRow> statistics() {
        return StatisticRow.FILE.rows().stream()
                .filter(row -> row.cycle() == cycle && ofCountry(row))
                .sorted(Comparator.comparing(StatisticRow::statistic))
                .toList();
    }

    /** Some statistic of a territory and of the whole, or of several: the file does not say which row is whose. */
    boolean tellsTwice() {
        List<StatisticRow> rows = statistics();
        return rows.stream().map(StatisticRow::statistic).distinct().count() < rows.size();
    }

    List<Good> goods() {
        return Good.FILE.rows().stream()
                .filter(row -> row.cycle() == cycle && ofCountry(row))
                .toList();
    }

    List<ListedGood> listed() {
        return ListedGood.FILE.rows().stream().filter(this::ofCountry).toList();
    }

    List<SuggestedAction> actions() {
        return SuggestedAction.FILE.rows().stream()
                .filter(row -> row.cycle() == cycle && ofCountry(row))
                .toList();
    }

    List<SuggestedAction> actions(SuggestedAction.Area area) {
        return actions().stream().filter(action -> action.area() == area).toList();
    }

    boolean hasActions() {
        return SuggestedAction.cycles().contains(cycle);
    }

    /** Everything that its page shows. */
    String csv() {
        Stream<Datum.Told> levels = levels().stream()
                .flatMap(row -> row.data().stream().map(datum -> new Datum.Told(row.cycle(), country, datum)));
        Stream<Datum.Told> others = Stream.of(standards(), statistics(), goods(), actions())
                .flatMap(List::stream)
                .flatMap(row -> row.data().stream())
                .map(datum -> new Datum.Told(cycle, country, datum));
        return Datum.csv(Stream.concat(levels, others));
    }

    private boolean ofCountry(SourceRow row) {
        return row.iso3().equals(country.iso3());
    }
}
