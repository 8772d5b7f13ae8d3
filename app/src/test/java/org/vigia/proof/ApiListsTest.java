package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program finds in every list what its officer finds on the page of the same list, whose folios {@link FoliosTest} knows. */
class ApiListsTest extends WorldTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int YEAR = Country.TODAY.getYear() - 1;
    private static final Map<String, String> LISTS = Map.of(
            "/denuncias",
            "/api/v1/complaints",
            "/inspecciones",
            "/api/v1/inspections",
            "/casos",
            "/api/v1/cases",
            "/canalizaciones?bandeja=por-aceptar",
            "/api/v1/referrals",
            "/canalizaciones?bandeja=enviadas",
            "/api/v1/referrals?tray=SENT",
            "/declinatorias?bandeja=recibidas",
            "/api/v1/transfers",
            "/declinatorias?bandeja=enviadas",
            "/api/v1/transfers?tray=SENT",
            "/cobros",
            "/api/v1/accounts",
            "/entregas?anio=" + YEAR,
            "/api/v1/returns?year=" + YEAR);

    private static List<String> onPages(Session session, String list) {
        String section = list.split("[/?]")[1];
        var row = Pattern.compile("class=\"folio\" href=\"/" + section + "/([^\"?#]+)\"");
        var next = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\"");
        List<String> folios = new ArrayList<>();
        for (String address = list; !address.isEmpty(); ) {
            String page = session.send("GET", address, "").body();
            folios.addAll(
                    row.matcher(page).results().map(found -> found.group(1)).toList());
            var on = next.matcher(page);
            address = on.find() ? on.group(1).replace("&amp;", "&") : "";
        }
        return folios;
    }

    private static List<String> toPrograms(Session session, String list) {
        List<String> folios = new ArrayList<>();
        String after = "";
        do {
            String more = after.isEmpty() ? "" : (list.contains("?") ? "&" : "?") + "after=" + Session.encode(after);
            JsonNode page = JSON.readTree(session.send("GET", list + more, "").body());
            page.get("items").forEach(one -> folios.add(one.get("folio").stringValue()));
            after = page.get("next").asString("");
        } while (!after.isEmpty());
        return folios;
    }

    @Test
    void a_program_finds_what_its_officer_finds_on_the_page_in_the_same_order() {
        var found = new AtomicInteger();
        List<String> different = Parallel.each(World.officers(), officer -> {
            List<String> wrong = new ArrayList<>();
            Session session = sessions.of(officer);
            LISTS.forEach((page, list) -> {
                boolean shown = session.send("GET", page, "").statusCode() == 200;
                int status = session.send("GET", list, "").statusCode();
                if (status != (shown ? 200 : 403)) wrong.add(officer.username() + " " + list + " " + status);
                if (!shown || status != 200) return;
                var there = onPages(session, page);
                found.addAndGet(there.size());
                if (!toPrograms(session, list).equals(there))
                    wrong.add(
                            "%s %s: %s, not %s".formatted(officer.username(), list, toPrograms(session, list), there));
            });
            return wrong;
        });
        assertThat(different).isEmpty();
        assertThat(found.get()).isGreaterThan(500);
    }
}
