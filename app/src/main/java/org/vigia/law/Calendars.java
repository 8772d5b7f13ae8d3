package org.vigia.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vigia.reference.CodeList;

/** The calendar everyone shares and the suspensions each authority published. */
record Calendars(WorkingCalendar common, List<CodeList.Row> suspensions) {

    static Calendars read() {
        var holidays = CodeList.read("law", "non_working_days.csv").rows().stream()
                .collect(groupingBy(row -> LocalDate.parse(row.get("date")), mapping(Calendars::toHoliday, toList())));
        return new Calendars(
                new WorkingCalendar(holidays, List.of()),
                CodeList.read("law", "suspensions.csv").rows());
    }

    WorkingCalendar of(String authority) {
        return common.suspending(suspensions.stream()
                .filter(row -> row.get("authority").equals(authority))
                .map(row -> new WorkingCalendar.Suspension(
                        LocalDate.parse(row.get("from")),
                        LocalDate.parse(row.get("to")),
                        row.get("reason_es"),
                        row.get("source")))
                .toList());
    }

    private static WorkingCalendar.Holiday toHoliday(CodeList.Row row) {
        var kinds = Arrays.stream(WorkingCalendar.Kind.values())
                .filter(kind -> row.get(kind.name().toLowerCase(Locale.ROOT)).equals("1"))
                .toList();
        return new WorkingCalendar.Holiday(row.get("name_es"), kinds, row.get("provision"));
    }
}
