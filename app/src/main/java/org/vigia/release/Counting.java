package org.vigia.release;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.CodeList;
import org.vigia.reference.Reference;

/** The SQL that counts a measure. It is copied out and takes no parameters: what varies is a year and codes of the program's own lists. */
@Component
public class Counting {
    private final String federal;
    private final String rural;
    private final String urban;

    Counting(Reference reference) {
        federal = array(
                reference.units().stream().filter(unit -> unit.kind().federal()).map(AgencyUnit::code));
        rural = municipalities("rural");
        urban = municipalities("urban");
    }

    private static String municipalities(String area) {
        return array(CodeList.read("release", "areas.csv").rows().stream()
                .filter(row -> row.get("area").equals(area))
                .map(row -> row.get("municipality")));
    }

    private static String array(Stream<String> codes) {
        return codes.map(code -> "'" + code.replace("'", "''") + "'").collect(joining(", ", "array[", "]::text[]"));
    }

    /** The years that have something to count, and whether something of each was invented. */
    static String years(Measure measure) {
        return "select extract(year from day)::integer as year, coalesce(bool_or(invented), false) as invented"
                + " from (%s) counted group by 1 order by 1".formatted(measure.sql());
    }

    /** The years of what the unit {@code :unit} recorded, the latest first. */
    public String ownYears(Measure measure) {
        return "select distinct extract(year from day)::integer as year from (%s) counted where unit = :unit order by year desc"
                .formatted(measure.sql());
    }

    /**
     * What the unit {@code :unit} recorded of a year, as {@code number} of each {@code code_0}, {@code code_1} and so on.
     *
     * @param only divisions of which one code is counted, the parameter of the division's name
     */
    public String crossing(Measure measure, int year, List<Division> by, Collection<Division> only) {
        String codes = IntStream.range(0, by.size())
                .mapToObj(at -> code(by.get(at)) + " as code_" + at)
                .collect(joining(", "));
        String narrowed = only.stream()
                .map(division -> " and " + code(division) + " = :" + division.name())
                .collect(joining());
        String groups =
                IntStream.rangeClosed(1, by.size()).mapToObj(Integer::toString).collect(joining(", "));
        return "select %s, count(*) as number %s and unit = :unit%s group by %s"
                .formatted(codes, from(measure, year), narrowed, groups);
    }

    /**
     * The year and the code of each division of each thing counted, then numbers of its source and place where it says something
     * of a child.
     */
    String codes(Measure measure) {
        String codes = measure.divisions().stream().map(this::code).collect(joining(", "));
        String sources = measure.ofChildren() ? ", hashtext(source::text), hashtext(place::text)" : "";
        return "select extract(year from day)::integer, %s%s from (%s) counted"
                .formatted(codes, sources, measure.sql());
    }

    /**
     * How much there is of each {@code year} and {@code municipality}, of which one may be unknown; of things of children also how
     * many cases and workplaces stand behind it.
     */
    static String municipalities(Measure measure) {
        String counted = "select extract(year from day)::integer as year, municipality%s from (%s) counted"
                .formatted(measure.ofChildren() ? ", source, place" : "", measure.sql());
        if (!measure.ofChildren())
            return "select year, municipality, count(*)::integer as number from (%s) each group by year, municipality"
                    .formatted(counted);
        return """
                select year, municipality, count(*)::integer as number, count(distinct source)::integer as cases,
                       count(distinct place)::integer as workplaces, max(of_place)::integer as of_greatest
                  from (select *, count(*) over (partition by year, municipality, place) as of_place from (%s) each) placed
                 group by year, municipality""".formatted(counted);
    }

    /** The code that a division gives to a thing counted. */
    String code(Division division) {
        return "("
                + division.sql()
                        .replace(":federal", federal)
                        .replace(":rural", rural)
                        .replace(":urban", urban) + ")::text";
    }

    static String from(Measure measure, int year) {
        return "from (%s) counted where day between date '%s' and date '%s'"
                .formatted(measure.sql(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
