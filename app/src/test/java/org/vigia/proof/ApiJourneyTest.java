package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole chain by programs, from a complaint to a fine that is paid, a case that is closed and a return that is signed. */
@VigiaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiJourneyTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate VISIT = Country.VISIT;

    @Autowired
    Sessions sessions;

    private Session inspector;
    private Session supervisor;
    private Session legal;
    private Session finance;
    private Session protection;
    private Served served;

    @BeforeAll
    void programs() {
        inspector = of(Country.INSPECTORATE, Role.INSPECTOR);
        supervisor = of(Country.INSPECTORATE, Role.SUPERVISOR);
        legal = of(Country.INSPECTORATE, Role.LEGAL_OFFICER);
        finance = of(Fine.FINANCE, Role.FINANCE_LIAISON);
        protection = of("PPNNA-07", Role.PROTECTION_WORKER);
        served = Served.read(sessions.nobody());
    }

    private Session of(String unit, Role role) {
        return sessions.of(Acting.officer(unit, role));
    }

    private static HttpResponse<String> get(Session who, String address) {
        return who.send("GET", address, "");
    }

    private JsonNode read(Session who, String address) {
        var answer = get(who, address);
        assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String version(Session who, String thing) {
        return get(who, thing).headers().firstValue("ETag").orElse("\"0\"");
    }

    private HttpResponse<String> send(Session who, String address, String version, String json) {
        return who.record(address, UUID.randomUUID(), version, json.replace('\'', '"'));
    }

    /** Records it, and tells where what it belongs to is read. */
    private String record(Session who, String thing, String step, String json) {
        var answer = send(who, thing + step, version(who, thing), json);
        assertThat(answer.statusCode()).as(thing + step + answer.body()).isEqualTo(201);
        String href = JSON.readTree(answer.body()).get("href").stringValue();
        assertThat(answer.headers().firstValue("Location")).contains(href);
        return href;
    }

    private String record(Session who, String collection, String json) {
        return record(who, collection, "", json);
    }

    private String complain() {
        return record(inspector, "/api/v1/complaints", """
                {'receivedOn': '%s', 'channel': 'PHONE', 'danger': 'NO', 'narrative': 'Dos adolescentes cortan jitomate.',
                 'allegedChildren': 2, 'youngest': 15, 'oldest': 17,
                 'workplace': {'municipality': '07059', 'kind': 'FIELD', 'activity': '111211', 'formality': 'INFORMAL',
                               'enterprise': 'NONE', 'employerKind': 'UNKNOWN'}}""".formatted(VISIT.minusDays(2)));
    }

    private String inspect(String complaint) {
        String inspection =
                record(supervisor, "/api/v1/inspections", """
                {'orderedOn': '%s', 'plannedOn': '%s', 'notice': 'UNANNOUNCED', 'modality': 'WORKSITE', 'complaint': '%s'}""".formatted(VISIT.minusDays(1), VISIT, folio(complaint)));
        record(inspector, inspection, "/visit", """
                {'visitedOn': '%s', 'outcome': 'EXECUTED', 'childrenFound': 1, 'observations': 'Sin incidentes.'}""".formatted(VISIT));
        record(inspector, inspection, "/children", """
                {'task': 'cortaba jitomate a mano', 'sex': 'GIRL', 'youngest': 16, 'ageMethod': 'DOCUMENT', 'hoursPerDay': 9,
                 'daysPerWeek': 6, 'pay': 120.5, 'payPeriod': 'DAY', 'attendsSchool': 'NO', 'hazards': [], 'hazardsReviewed': true,
                 'answers': [{'question': 'FAMILY_CIRCLE', 'answer': 'NO'}, {'question': 'MEDICAL_CERTIFICATE', 'answer': 'NO'}]}""");
        return inspection;
    }

    private static String folio(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private String caseOf(String inspection) {
        var found = read(supervisor, "/api/v1/cases?folio=" + folio(inspection)).get("items");
        assertThat(found.size()).isEqualTo(1);
        return "/api/v1/cases/" + found.get(0).get("folio").stringValue();
    }

    private String sanction(String file, String inspection) {
        String finding = read(inspector, inspection)
                .get("findings")
                .valueStream()
                .filter(one -> one.get("provision").asString("").equals("CL05"))
                .map(one -> one.get("id").stringValue())
                .findFirst()
                .orElseThrow();
        String proceeding = record(inspector, file, "/recommendations", """
                {'on': '%s', 'findings': ['%s'], 'gravity': 'Jornadas largas sin certificado médico.'}""".formatted(VISIT.plusDays(10), finding));
        record(legal, proceeding, "/summons", "{'on': '%s', 'method': 'PERSONAL'}".formatted(VISIT.plusDays(20)));
        record(legal, proceeding, "/hearing", "{'on': '%s', 'answered': true}".formatted(VISIT.plusDays(50)));
        record(legal, proceeding, "/decision", """
                {'on': '%s', 'number': 'RES-API', 'grounds': 'Gravedad e intención.', 'lines': [{'finding': '%s', 'amount': 20000}]}""".formatted(VISIT.plusDays(60), finding));
        record(legal, proceeding, "/notification", "{'on': '%s', 'method': 'EDICT'}".formatted(VISIT.plusDays(65)));
        record(legal, proceeding, "/challenge", "{'on': '%s', 'remedy': 'STATE_REMEDY'}".formatted(VISIT.plusDays(70)));
        record(legal, proceeding, "/verdict", "{'on': '%s', 'verdict': 'UPHELD'}".formatted(VISIT.plusDays(85)));
        record(legal, proceeding, "/hand-over", """
                {'on': '%s', 'debtorKind': 'LEGAL', 'debtor': 'Agrícola del Ejemplo, S.A. de C.V.', 'rfc': 'AEJ010101AB1'}""".formatted(VISIT.plusDays(110)));
        return proceeding;
    }

    private void collect(String proceeding) {
        String account = "/api/v1/accounts/" + folio(proceeding);
        record(finance, account, "/reports", "{'event': 'ACKNOWLEDGED', 'on': '%s'}".formatted(VISIT.plusDays(115)));
        record(
                finance,
                account,
                "/reports",
                "{'event': 'PAID_IN_FULL', 'on': '%s', 'amount': 20000.00}".formatted(VISIT.plusDays(120)));
        assertThat(read(finance, account).get("reports").size()).isEqualTo(2);
    }

    private void protect(String file) {
        String referral = record(inspector, file, "/referrals", """
                {'purpose': 'PROTECTION', 'toUnit': 'PPNNA-07', 'danger': 'NO', 'fields': ['PLACE', 'CHILDREN'], 'message': 'Valoren su plan.'}""");
        record(protection, referral, "/acceptance", "{'person': 'Ejemplo Persona', 'post': 'Trabajo social'}");
        record(protection, referral, "/action", "{'note': 'Se visitó a la familia.'}");
        record(protection, referral, "/conclusion", "{'outcome': 'PLAN_MADE', 'note': 'Hay plan.'}");
    }

    private void close(String file) {
        Map<String, String> outcomes = Map.of(
                "LABOUR", "WORK_REGULARISED",
                "SANCTION", "FINED",
                "WAGES", "PAID",
                "CRIMINAL", "NO_CRIME",
                "PROTECTION", "RIGHTS_RESTORED");
        for (JsonNode track : read(supervisor, file).get("openTracks"))
            record(
                    supervisor,
                    file,
                    "/tracks/" + track.stringValue(),
                    "{'move': 'END', 'outcome': '%s'}".formatted(outcomes.get(track.stringValue())));
        record(supervisor, file, "/closure", "{'outcome': 'SANCTIONED', 'explanation': 'Se pagó la multa.'}");
        assertThat(read(supervisor, file).at("/closure/outcome").stringValue()).isEqualTo("SANCTIONED");
    }

    @Test
    void a_case_goes_from_the_complaint_to_the_end_by_programs_alone() {
        String complaint = complain();
        String inspection = inspect(complaint);
        String file = caseOf(inspection);
        protect(file);
        collect(sanction(file, inspection));
        close(file);
        record(supervisor, file, "/reopening", "{'cause': 'NEW_FACTS', 'explanation': 'Volvieron a trabajar.'}");
        assertThat(read(supervisor, file).get("closure").isNull()).isTrue();
        String filed = record(supervisor, "/api/v1/returns", """
                {'year': 2019, 'post': 'HEAD', 'signedOn': '%s', 'completeness': 'FULL', 'source': 'Oficio 7',
                 'statements': [{'measure': 'VIOLATIONS', 'basis': 'NIL'}, {'measure': 'INSPECTORS', 'basis': 'COUNT', 'number': 14}]}""".formatted(Country.TODAY));
        assertThat(read(supervisor, filed).get("statements").size()).isEqualTo(2);
        assertThat(read(supervisor, "/api/v1/returns?year=2019").get("items").valueStream())
                .anyMatch(one -> one.get("folio").stringValue().equals(folio(filed)));
        assertThat(read(inspector, complaint + "/competence")
                        .get("jurisdiction")
                        .stringValue())
                .isEqualTo("STATE");
    }

    @Test
    void a_criminal_matter_is_kept_by_a_program_of_the_prosecutor() {
        Session prosecutor = of(Country.PROSECUTOR, Role.PROSECUTOR_LIAISON);
        String file = caseOf(inspect(complain()));
        String referral = record(inspector, file, "/referrals", """
                {'purpose': 'PROSECUTION', 'toUnit': '%s', 'danger': 'NO', 'fields': ['PLACE'], 'message': 'Puede ser delito.'}""".formatted(Country.PROSECUTOR));
        record(prosecutor, referral, "/acceptance", "{'person': 'Ejemplo Persona', 'post': 'Ministerio público'}");
        String matter = record(prosecutor, file, "/matters", """
                {'number': 'CI-7', 'on': '%s', 'offences': ['FORCED_LABOUR']}""".formatted(Country.TODAY));
        record(prosecutor, matter, "/accusations", """
                {'on': '%s', 'persons': 2, 'adolescents': 1, 'offences': ['FORCED_LABOUR']}""".formatted(Country.TODAY));
        assertThat(read(prosecutor, matter).get("unscreened").booleanValue()).isTrue();
        record(prosecutor, matter, "/screenings", """
                {'on': '%s', 'found': 'POSSIBLE_VICTIM'}""".formatted(Country.TODAY));
        record(prosecutor, matter, "/decisions", """
                {'on': '%s', 'move': 'PROSECUTED>BOUND_OVER', 'persons': 1, 'offences': ['FORCED_LABOUR']}""".formatted(Country.TODAY));
        var kept = read(prosecutor, matter);
        assertThat(kept.get("unscreened").booleanValue()).isFalse();
        assertThat(kept.get("accused")
                        .valueStream()
                        .map(one -> one.get("standing").stringValue()))
                .containsExactly("PROSECUTED", "BOUND_OVER");
        assertThat(read(prosecutor, file + "/matters").get("items").size()).isOne();
    }

    @Test
    void what_was_sent_once_is_recorded_once() {
        UUID key = UUID.randomUUID();
        String json = """
                {"state": "07", "municipality": "07059", "danger": "NO", "reason": "Lo contó una maestra."}""";
        var first = supervisor.record("/api/v1/cases", key, "\"1\"", json);
        var again = supervisor.record("/api/v1/cases", key, "\"1\"", json);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        var other = supervisor.record("/api/v1/cases", key, "\"1\"", json.replace("maestra", "vecina"));
        assertThat(other.statusCode()).isEqualTo(409);
    }

    @Test
    void a_step_names_the_version_that_was_read() {
        String inspection =
                record(supervisor, "/api/v1/inspections", """
                {'orderedOn': '%s', 'plannedOn': '%s', 'notice': 'UNANNOUNCED', 'modality': 'WORKSITE', 'complaint': '%s'}""".formatted(VISIT.minusDays(1), VISIT, folio(complain())));
        String seen = version(inspector, inspection);
        String refused = "{'visitedOn': '%s', 'outcome': 'NOT_LOCATED'}".formatted(VISIT);
        assertThat(send(inspector, inspection + "/visit", "\"999\"", refused).statusCode())
                .isEqualTo(412);
        assertThat(send(inspector, inspection + "/visit", "*", refused).statusCode())
                .isEqualTo(400);
        assertThat(send(inspector, inspection + "/visit", seen, refused).statusCode())
                .isEqualTo(201);
        assertThat(version(inspector, inspection)).isNotEqualTo(seen);
    }

    @Test
    void every_fault_of_a_body_is_told_with_its_place_its_reason_and_its_remedy() {
        var answer = send(inspector, "/api/v1/complaints", "\"1\"", """
                {'receivedOn': '24/11/2026', 'channel': 'PALOMA', 'narrative': '', 'sobra': 1,
                 'workplace': {'municipality': '99999', 'kind': 'FIELD'}}""");
        assertThat(answer.statusCode()).isEqualTo(422);
        var errors = JSON.readTree(answer.body()).get("errors");
        assertThat(errors.valueStream().map(error -> error.get("pointer").stringValue()))
                .contains("/receivedOn", "/channel", "/narrative", "/sobra", "/danger", "/workplace/municipality");
        assertThat(errors.valueStream())
                .allSatisfy(error -> assertThat(error.get("reason").stringValue()
                                + error.get("remedy").stringValue())
                        .isNotBlank());
        assertThat(errors.valueStream())
                .anySatisfy(
                        error -> assertThat(error.path("value").asString("")).isEqualTo("PALOMA"));
    }

    @Test
    void what_is_no_json_is_told_from_where_on() {
        var answer = send(inspector, "/api/v1/complaints", "\"1\"", "{'receivedOn':\n  oops}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("line").intValue()).isEqualTo(2);
    }

    @Test
    void what_has_not_changed_is_not_sent_again_and_a_list_goes_on_where_it_ended() {
        String complaint = complain();
        for (int n = 0; n < 26; n++) complain();
        var unchanged = inspector.ask(complaint, "If-None-Match", version(inspector, complaint));
        assertThat(unchanged.statusCode()).isEqualTo(304);
        var first = read(inspector, "/api/v1/complaints?state=07");
        assertThat(first.get("items").size()).isEqualTo(25);
        String link = get(inspector, "/api/v1/complaints?state=07")
                .headers()
                .firstValue("Link")
                .orElseThrow();
        var second = read(inspector, link.replaceAll("^<|>.*$", ""));
        assertThat(second.get("items").get(0)).isNotEqualTo(first.get("items").get(0));
        assertThat(link).contains("rel=\"next\"").contains("state=07");
    }

    @Test
    void a_question_that_nobody_asks_here_is_refused_by_name() {
        var answer = get(inspector, "/api/v1/complaints?estado=07&state=zz&after=cortado");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(answer.body())
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("parameter").stringValue()))
                .contains("estado", "state", "after");
    }
}
