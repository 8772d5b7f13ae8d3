package org.vigia.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vigia.reference.Coverage;

/** Whether what was signed of a year was signed in time, quarter by quarter. A correction does not make a report late. */
record Punctuality(int year, List<Signed> signed) {
    private static final int QUARTERS = 4;

    /** A line of a return, also of one that was corrected since. @param days that it covers */
    record Signed(String authority, String measure, Coverage days, LocalDate on) {
        private boolean covers(LocalDate from, LocalDate to) {
            return days instanceof Coverage.Dates(LocalDate first, LocalDate last)
                    && !first.isAfter(from)
                    && !last.isBefore(to);
        }
    }

    List<Quarter> of(String authority, List<String> measures) {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(number -> quarter(authority, measures, number))
                .toList();
    }

    private Quarter quarter(String authority, List<String> measures, int number) {
        LocalDate due = new Quarter(year, number, 0, 0, 0, 0).due();
        int onTime = 0;
        int late = 0;
        int undated = 0;
        for (String measure : measures) {
            List<Signed> lines = signed.stream()
                    .filter(line ->
                            line.authority().equals(authority) && line.measure().equals(measure))
                    .toList();
            Optional<LocalDate> first = lines.stream()
                    .filter(line -> line.covers(Quarter.begin(year, number), Quarter.end(year, number)))
                    .map(Signed::on)
                    .min(Comparator.naturalOrder());
            if (first.isPresent() && !first.get().isAfter(due)) onTime++;
            else if (first.isPresent()) late++;
            else if (lines.stream().anyMatch(line -> line.days() instanceof Coverage.NotStated)) undated++;
        }
        return new Quarter(year, number, measures.size(), onTime, late, undated);
    }
}
