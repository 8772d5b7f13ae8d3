package org.vigia.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.vigia.inspection.Modality;
import org.vigia.inspection.Notice;
import org.vigia.inspection.Outcome;
import org.vigia.inspection.Selection;
import org.vigia.reference.Municipality;
import org.vigia.reference.Reference;
import org.vigia.reference.State;
import org.vigia.sheet.Column;

/**
 * A file with as many federal inspections as were reported for 2021 and for January to October 2022. Only the totals and
 * the violations are real; place, day and kind of each row are invented and always the same, and each row says so.
 */
public record InventedVisits(Reference reference) {
    private record Period(LocalDate from, LocalDate to, int visits, Set<Integer> withViolation) {}

    private static final List<Period> REPORTED = List.of(
            new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), 35_098, Set.of(11_700, 23_400)),
            new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 10, 31), 38_337, Set.of()));
    private static final int SCATTER = 7_919;

    /** 73,435 of them: 35,098 of 2021, 38,337 of January to October 2022. */
    public void write(Path file) throws IOException {
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(ImportedInspections.TABLE.columns().stream()
                    .map(Column::name)
                    .toList());
            for (Period period : REPORTED) write(period, csv);
        }
    }

    private void write(Period period, CsvWriter csv) {
        var places = places(period.visits());
        var days = period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
        for (int n = 0; n < period.visits(); n++) {
            var place = places.get(n);
            var selection = n % 10 < 6 ? Selection.ROUTINE : n % 10 < 9 ? Selection.TARGETED : Selection.COMPLAINT;
            csv.writeRecord(
                    "federal-inventado",
                    "%d-%06d".formatted(period.from().getYear(), n + 1),
                    days.get((int) ((long) n * SCATTER % days.size())).toString(),
                    place.state().code(),
                    place.code(),
                    Modality.WORKSITE.word(),
                    selection.word(),
                    (selection == Selection.ROUTINE ? Notice.ANNOUNCED : Notice.UNANNOUNCED).word(),
                    Outcome.EXECUTED.word(),
                    period.withViolation().contains(n) ? "1" : "0",
                    "sí");
        }
    }

    /** One place for each visit, as many for each as its share of the population. */
    private List<Municipality> places(int visits) {
        SequencedMap<State, Long> states = new LinkedHashMap<>();
        reference.states().forEach(state -> states.put(state, (long) state.population2020()));
        List<Municipality> places = new ArrayList<>(visits);
        apportion(visits, states).forEach((state, share) -> {
            SequencedMap<Municipality, Long> municipalities = new LinkedHashMap<>();
            for (var place : reference.listMunicipalities(state.code()))
                municipalities.put(place, (long) place.population2020().orElse(0));
            apportion(share, municipalities).forEach((place, count) -> {
                for (int n = 0; n < count; n++) places.add(place);
            });
        });
        return places;
    }

    /** Shares of a total by weight, whole numbers that add up to it: the largest remainders take what is left. */
    static <T> SequencedMap<T, Integer> apportion(int total, SequencedMap<T, Long> weights) {
        long sum = weights.values().stream().mapToLong(Long::longValue).sum();
        SequencedMap<T, Integer> shares = new LinkedHashMap<>();
        weights.forEach((item, weight) -> shares.put(item, (int) (total * weight / sum)));
        int left = total - shares.values().stream().mapToInt(Integer::intValue).sum();
        weights.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<T, Long> e) -> -(total * e.getValue() % sum)))
                .limit(left)
                .forEach(e -> shares.merge(e.getKey(), 1, Integer::sum));
        return shares;
    }
}
