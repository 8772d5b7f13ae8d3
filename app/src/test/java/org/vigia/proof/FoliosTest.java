package org.vigia.proof;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.bind.annotation.RequestMethod.GET;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.HtmlUtils;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.Role;

/** Each list over HTTP, through all its pages, holds for every role in every unit what the oracle expects: no more, no less. */
class FoliosTest extends WorldTest {
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"");
    private static final Pattern FOLIO = Pattern.compile("class=\"folio\" href=\"/(\\w+)/([A-Z0-9-]+)\"");
    private static final int PAGES = 10;

    /**
     * A list as somebody may ask for it.
     *
     * @param asks permission for the list itself
     * @param among what the filter means, in SQL: folios whatever their unit; {@code :unit} is the officer's
     */
    private record Listed(String address, String record, Permission asks, Permission reads, String among) {
        static Listed of(String address, String record, Permission reads, String among) {
            return new Listed(address, record, reads, reads, among);
        }

        String section() {
            return address.split("[/?]")[1];
        }
    }

    private static final String TRAY = """
        select r.folio from referral.referral r
          left join lateral (select status from referral.step s where s.referral = r.id order by s.step desc limit 1) s on true
         where\s""";

    private List<Listed> lists() {
        String file = world.story(org.vigia.access.Situation.Seal.OPEN, false).file();
        return List.of(
                Listed.of("/denuncias", "complaint", Permission.SEE_COMPLAINTS, "select folio from intake.complaint"),
                complaints("entidad=07", "state = '07'"),
                complaints("entidad=21", "state = '21'"),
                complaints("peligro=si", "danger = 'YES'"),
                complaints(
                        "peligro=no&hasta=" + Country.VISIT,
                        "danger = 'NO' and received_on <= '%s'".formatted(Country.VISIT)),
                complaints("desde=" + Country.TODAY, "received_on >= '%s'".formatted(Country.TODAY)),
                inspections("", "true"),
                inspections(
                        "?entidad=07&desde=" + Country.VISIT,
                        "state = '07' and planned_on >= '%s'".formatted(Country.VISIT)),
                inspections("?hasta=" + Country.VISIT.minusDays(1), "planned_on < '%s'".formatted(Country.VISIT)),
                cases("", "true"),
                cases("?entidad=07", "state = '07'"),
                cases("?entidad=21", "state = '21'"),
                cases(
                        "?estado=cerrado",
                        "exists (select from casework.closure z where z.case_id = c.id and not exists"
                                + " (select from casework.reopening r where r.closure = z.id))"),
                cases("?q=" + file, "folio = '%1$s' or source_folio = '%1$s'".formatted(file)),
                tray("por-aceptar", "r.to_unit = :unit and coalesce(s.status, 'SENT') in ('SENT', 'DELIVERED')"),
                tray("en-curso", "r.to_unit = :unit and s.status in ('ACCEPTED', 'ACTING')"),
                tray("enviadas", "r.unit = :unit"),
                tray("devueltas", "r.unit = :unit and s.status = 'REJECTED'"),
                Listed.of(
                        "/declinatorias",
                        "transfer",
                        Permission.SEE_TRANSFERS,
                        "select folio from transfer.transfer where to_unit = :unit"),
                Listed.of(
                        "/declinatorias?bandeja=enviadas",
                        "transfer",
                        Permission.SEE_TRANSFERS,
                        "select folio from transfer.transfer where unit = :unit"),
                Listed.of(
                        "/recibidas?ver=todas",
                        "inbound",
                        Permission.SEE_REFERRALS,
                        "select folio from inbound.inbound where unit = :unit"),
                Listed.of(
                        "/permisos",
                        "permit",
                        Permission.SEE_PERMITS,
                        "select folio from permit.permit where unit = :unit"),
                Listed.of(
                        "/permisos?bandeja=vigentes",
                        "permit",
                        Permission.SEE_PERMITS,
                        "select folio from permit.permit p where unit = :unit and exists"
                                + " (select from permit.step s where s.permit = p.id and s.standing = 'GRANTED')"),
                Listed.of(
                        "/permisos?bandeja=por-decidir",
                        "permit",
                        Permission.SEE_PERMITS,
                        "select folio from permit.permit p where unit = :unit and not exists"
                                + " (select from permit.step s where s.permit = p.id and s.kind <> 'EXAMINED')"),
                new Listed(
                        "/cobros",
                        "account",
                        Permission.RECORD_COLLECTION,
                        Permission.SEE_ACCOUNTS,
                        "select folio from sanction.handover where addressed_to = :unit"),
                new Listed(
                        "/entregas?anio=2015",
                        "return",
                        Permission.SEE_RETURNS,
                        Permission.SEE_RETURNS,
                        "select folio from coordination.unit_return where year = 2015"));
    }

    private static Listed complaints(String filter, String condition) {
        return Listed.of(
                "/denuncias?" + filter,
                "complaint",
                Permission.SEE_COMPLAINTS,
                "select folio from intake.complaint where " + condition);
    }

    private static Listed inspections(String filter, String condition) {
        return Listed.of(
                "/inspecciones" + filter,
                "inspection",
                Permission.SEE_INSPECTIONS,
                "select folio from inspection.inspection_order where " + condition);
    }

    private static Listed cases(String filter, String condition) {
        return Listed.of(
                "/casos" + filter,
                "case",
                Permission.SEE_CASES,
                "select c.folio from casework.case_file c where " + condition);
    }

    private static Listed tray(String tray, String condition) {
        return Listed.of("/canalizaciones?bandeja=" + tray, "referral", Permission.SEE_REFERRALS, TRAY + condition);
    }

    private List<Listed> lists;
    private final Map<String, List<String>> among = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeAll
    void the_lists() {
        lists = lists();
    }

    @Test
    void every_list_of_things_with_a_page_is_asked() {
        var withPages = new Routes(registered)
                .list(GET).stream()
                        .filter(Routes.Route::namesAThing)
                        .map(route -> route.pattern().split("/")[1])
                        .collect(toCollection(TreeSet::new));
        var listed = new Routes(registered)
                .list(GET).stream()
                        .map(Routes.Route::pattern)
                        .filter(pattern -> withPages.contains(pattern.substring(1)))
                        .map(pattern -> pattern.substring(1))
                        .toList();
        assertThat(lists.stream().map(Listed::section).distinct()).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void every_list_holds_what_the_oracle_expects_and_nothing_else() {
        record Ask(Officer officer, Listed list) {}
        List<Ask> asks = World.officers().stream()
                .flatMap(officer -> lists.stream().map(list -> new Ask(officer, list)))
                .toList();
        var shown = new AtomicInteger();
        List<String> different = Parallel.each(asks, ask -> {
            var folios = folios(ask.officer, ask.list);
            shown.addAndGet(folios.size());
            String is = folios.size() == new TreeSet<>(folios).size()
                    ? new TreeSet<>(folios).toString()
                    : "twice: " + folios;
            String expected = expected(ask.officer, ask.list).toString();
            return is.equals(expected)
                    ? List.of()
                    : List.of("%s %s lists %s instead of %s"
                            .formatted(ask.officer.username(), ask.list.address, is, expected));
        });
        LoggerFactory.getLogger(FoliosTest.class).info("lists: {} requests, {} lines", asked.get(), shown.get());
        assertThat(different).isEmpty();
        assertThat(shown.get()).isGreaterThan(2_000);
        assertThat(asked.get()).as("some lists have several pages").isGreaterThan(asks.size());
    }

    /** A list as a file: every row of the list and no other, for whoever may take it away. */
    @Test
    void every_file_of_a_list_holds_the_rows_of_the_list_and_nothing_else() {
        record Ask(Officer officer, Listed list) {}
        List<Ask> asks = World.officers().stream()
                .flatMap(officer -> lists.stream()
                        .filter(list -> !Set.of("entregas", "declinatorias", "permisos", "recibidas")
                                .contains(list.section()))
                        .map(list -> new Ask(officer, list)))
                .toList();
        var saved = new AtomicInteger();
        List<String> different = Parallel.each(asks, ask -> {
            List<String> folios = saved(ask.officer, ask.list);
            if (!folios.equals(List.of("refused"))) saved.addAndGet(folios.size());
            String is = folios.size() == new TreeSet<>(folios).size()
                    ? new TreeSet<>(folios).toString()
                    : "twice: " + folios;
            String expected = reach.ever(ask.officer, Permission.DOWNLOAD_LISTS)
                    ? expected(ask.officer, ask.list).toString()
                    : "[refused]";
            return is.equals(expected)
                    ? List.of()
                    : List.of("%s %s saves %s instead of %s"
                            .formatted(ask.officer.username(), ask.list.address, is, expected));
        });
        LoggerFactory.getLogger(FoliosTest.class).info("files: {} asked, {} rows", asks.size(), saved.get());
        assertThat(different).isEmpty();
        assertThat(saved.get()).isGreaterThan(900);
    }

    private List<String> saved(Officer officer, Listed list) {
        String filter = list.address.contains("?") ? list.address.substring(list.address.indexOf('?') + 1) + "&" : "";
        var answer = sessions.of(officer).send("POST", "/descargas/" + list.section(), filter + "formato=csv");
        if (answer.statusCode() == 403) return List.of("refused");
        if (answer.statusCode() != 200) return List.of("answered " + answer.statusCode());
        return answer.body()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private TreeSet<String> expected(Officer officer, Listed list) {
        if (!reach.ever(officer, list.asks)) return new TreeSet<>(List.of("refused"));
        if (list.address.endsWith("devueltas") && officer.role() == Role.MIGRATION_LIAISON)
            return new TreeSet<>(); // told no answer
        return among(list, officer.unit()).stream()
                .filter(folio -> reach.allows(officer, list.reads, world.thing(list.record, folio, officer)))
                .collect(toCollection(TreeSet::new));
    }

    private List<String> among(Listed list, String unit) {
        return among.computeIfAbsent(
                list.address + unit,
                _ -> database.superuser()
                        .sql(list.among)
                        .param("unit", unit)
                        .query(String.class)
                        .list());
    }

    private List<String> folios(Officer officer, Listed list) {
        List<String> folios = new ArrayList<>();
        String address = list.address;
        for (int page = 0; page < PAGES && !address.isEmpty(); page++) {
            asked.incrementAndGet();
            var answer = sessions.of(officer).send("GET", address, "");
            if (answer.statusCode() == 403) return List.of("refused");
            if (answer.statusCode() != 200) return List.of("answered " + answer.statusCode());
            FOLIO.matcher(answer.body())
                    .results()
                    .filter(link -> link.group(1).equals(list.section()))
                    .forEach(link -> folios.add(link.group(2)));
            var next = NEXT.matcher(answer.body());
            address = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : "";
        }
        return folios;
    }
}
