package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Situation.Seal;
import org.vigia.proof.Reach.Thing;
import org.vigia.proof.Routes.Route;

/** What is taken from an officer is gone with the next request of the session that is open, on every route. */
class RevocationTest extends WorldTest {
    private Officer supervisor() {
        return new Officer(
                UUID.randomUUID(),
                "revocacion." + UUID.randomUUID(),
                "Oficial de prueba",
                Country.INSPECTORATE,
                Role.SUPERVISOR);
    }

    private void appoint(Officer officer, int seq, String unit, Role role, boolean active) {
        database.superuser()
                .sql("insert into access.appointment (officer, seq, unit, role, active, appointed_at) values (:id,"
                        + " :seq, :unit, :role, :active, now())")
                .param("id", officer.id())
                .param("seq", seq)
                .param("unit", unit)
                .param("role", role.name())
                .param("active", active)
                .update();
    }

    private record Asked(Expected line, Route route, String address, List<Thing> about) {}

    private List<Asked> everything(Seal seal) {
        Map<String, Route> routes = operations();
        Told told = world.story(Seal.OPEN, false);
        List<Asked> all = new ArrayList<>();
        for (Expected line : lines) {
            Route route = Objects.requireNonNull(routes.get(line.operation()));
            String folio = told.of(line).getFirst();
            List<Thing> about = line.record().equals("-")
                    ? List.of()
                    : List.of(world.thing(line.record(), folio).under(seal));
            Routes.addresses(route, folio).stream()
                    .filter(line::isAbout)
                    .findFirst()
                    .ifPresent(address -> all.add(new Asked(line, route, address, about)));
        }
        return all;
    }

    private int status(Session session, Asked asked) {
        var answer = session.send(asked.route.method().name(), asked.address, String.join("&", asked.route.params()));
        return answer.statusCode() == 302 && Session.where(answer).startsWith("/entrar") ? 401 : answer.statusCode();
    }

    /** Where an answer is not the one that the oracle expects of whom the officer is now. */
    private List<String> differences(Session session, Officer now, Seal seal) {
        List<String> different = new ArrayList<>();
        for (Asked asked : everything(seal)) {
            int expected = asked.about.isEmpty()
                    ? reach.ever(now, asked.line.asks()) ? 200 : 403
                    : asked.line.status(reach, now, asked.about.getFirst());
            int status = status(session, asked);
            boolean refused = status == 401 || status == 403 || asked.about.size() == 1 && status == 404;
            if (expected == 200 ? refused || status >= 500 : status != expected)
                different.add("%s %s is answered %d, expected %d"
                        .formatted(asked.line.operation(), asked.address, status, expected));
        }
        return different;
    }

    @Test
    void another_post() {
        Officer before = supervisor();
        Session session = sessions.of(before);
        assertThat(differences(session, before, Seal.OPEN)).isEmpty();
        appoint(before, 2, "FIN-21", Role.FINANCE_LIAISON, true);
        var now = new Officer(before.id(), before.username(), before.displayName(), "FIN-21", Role.FINANCE_LIAISON);
        assertThat(differences(session, now, Seal.OPEN)).isEmpty();
    }

    @Test
    void a_closed_account() {
        Map<String, Route> routes = operations();
        List<String> answered = new ArrayList<>();
        for (Expected line : lines)
            if (!line.isPublic()) {
                Officer officer = supervisor();
                Session session = sessions.of(officer);
                appoint(officer, 2, officer.unit(), officer.role(), false);
                Route route = Objects.requireNonNull(routes.get(line.operation()));
                String address = Routes.addresses(
                                route, world.story(Seal.OPEN, false).of(line).getFirst())
                        .getFirst();
                int status = status(session, new Asked(line, route, address, List.of()));
                // the token of a form dies with its session
                if (status != 401 && !(status == 403 && !route.method().name().equals("GET")))
                    answered.add("%s is answered %d".formatted(address, status));
            }
        assertThat(answered).isEmpty();
    }

    @Test
    void a_seal() {
        Officer officer = supervisor();
        Session session = sessions.of(officer);
        assertThat(differences(session, officer, Seal.OPEN)).isEmpty();
        UUID seal = UUID.randomUUID();
        var admin = database.superuser();
        admin.sql("insert into access.seal (id, case_id, unit, officer, sealed_at) values (:id, :case, :unit,"
                        + " :id, now())")
                .param("id", seal)
                .param("case", world.story(Seal.OPEN, false).caseId())
                .param("unit", Country.INSPECTORATE)
                .update();
        try {
            assertThat(differences(session, officer, Seal.NOT_LISTED)).isEmpty();
        } finally {
            admin.sql("delete from access.seal where id = :id")
                    .param("id", seal)
                    .update();
        }
    }
}
