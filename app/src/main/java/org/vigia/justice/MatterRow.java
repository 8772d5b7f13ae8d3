package org.vigia.justice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row of a criminal matter, as the register of whoever led it then would tell it. */
record MatterRow(UUID row, CarpetaEvent said) {

    /** All rows of a matter, its opening first. @param caseFolio empty when its case may not be seen */
    static List<MatterRow> list(CriminalMatter matter, String caseFolio, List<Matters.Step> steps) {
        var first = matter.carpetas().getFirst();
        String number = first.number();
        List<MatterRow> rows = new ArrayList<>();
        rows.add(new MatterRow(
                matter.id(),
                new CarpetaEvent.Opened(new NewMatter(caseFolio, number, first.since(), matter.offences()))));
        for (Matters.Step step : steps) {
            rows.add(
                    new MatterRow(step.row(), new CarpetaEvent.Happened(number, Optional.of(caseFolio), step.event())));
            if (step.event() instanceof Event.Passed passed) number = passed.carpeta();
        }
        return rows;
    }

    /** In whatever order offences are told, and whatever screening answered whether somebody is a victim. */
    boolean says(CarpetaEvent told) {
        boolean sameCase = told.caseFolio().isEmpty() || told.caseFolio().equals(said.caseFolio());
        return sameCase && plain(told).equals(plain(said));
    }

    private static CarpetaEvent plain(CarpetaEvent told) {
        return switch (told) {
            case CarpetaEvent.Opened(NewMatter matter) ->
                new CarpetaEvent.Opened(
                        new NewMatter(matter.caseFolio(), matter.carpeta(), matter.on(), ordered(matter.offences())));
            case CarpetaEvent.Happened happened ->
                new CarpetaEvent.Happened(happened.carpeta(), Optional.empty(), plain(happened.event()));
        };
    }

    private static Event plain(Event event) {
        return switch (event) {
            case Event.Accused accused ->
                new Event.Accused(accused.on(), accused.persons(), accused.adolescents(), ordered(accused.offences()));
            case Event.Moved moved ->
                new Event.Moved(moved.on(), moved.from(), moved.to(), moved.persons(), ordered(moved.offences()));
            case Event.Answered answered -> new Event.Answered(answered.on(), answered.found());
            case Event.TermSet _, Event.InvestigationClosed _, Event.Determined _, Event.Passed _ -> event;
        };
    }

    private static List<String> ordered(List<String> offences) {
        return offences.stream().distinct().sorted().toList();
    }
}
