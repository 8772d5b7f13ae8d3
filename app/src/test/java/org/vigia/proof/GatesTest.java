package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.OpenGate;
import org.vigia.access.Situation.Seal;
import org.vigia.proof.Routes.Route;

/** The gate of each route is opened to every role, and each time the questions of the matrix must notice. */
class GatesTest extends WorldTest {
    private static final int ROLES = 2;

    @Autowired
    Access access;

    /** One question of the matrix that the role of who asks it is refused. */
    private record Ask(Officer officer, Expected line, Route route, String address) {
        boolean refused(Sessions sessions) {
            String fields = String.join("&", route.params());
            return sessions.of(officer)
                            .send(route.method().name(), address, fields)
                            .statusCode()
                    == 403;
        }
    }

    @Test
    void a_gate_that_lets_everybody_through_is_noticed_at_every_route() {
        Map<String, Route> routes = operations();
        List<String> unnoticed = new ArrayList<>();
        int gates = 0;
        for (Expected line : lines) {
            List<Ask> asks = asks(line, Objects.requireNonNull(routes.get(line.operation())));
            if (asks.isEmpty()) continue;
            assertThat(asks).as("while it stands").allMatch(ask -> ask.refused(sessions));
            gates++;
            try (var _ = new OpenGate(access, line.asks())) {
                if (asks.stream().allMatch(ask -> ask.refused(sessions))) unnoticed.add(line.operation());
            }
        }
        LoggerFactory.getLogger(GatesTest.class).info("{} gates opened", gates);
        assertThat(unnoticed)
                .as(
                        "behind a second wall: their room asks again, of the unit and what it files, prosecutes or collects")
                .containsExactlyInAnyOrder(
                        "newReturn",
                        "fileReturn",
                        "fileReturnByApi",
                        "newMatterStep",
                        "recordMatterStep",
                        "accuseByApi",
                        "moveAccusedByApi",
                        "determineMatterByApi",
                        "passMatterByApi",
                        "screenAccusedByApi",
                        "newPlanStep",
                        "recordPlanStep",
                        "recordCollection",
                        "recordCollectionByApi",
                        "readDebtor");
        assertThat(gates).as("what everybody may ask has no gate").isGreaterThan(75);
    }

    private List<Ask> asks(Expected line, Route route) {
        if (line.isPublic()) return List.of();
        String address = world.story(Seal.OPEN, false).of(line).stream()
                .flatMap(folio -> Routes.addresses(route, folio).stream())
                .filter(line::isAbout)
                .findFirst()
                .orElseThrow();
        return whoMayNot(line)
                .limit(ROLES)
                .map(officer -> new Ask(officer, line, route, address))
                .toList();
    }

    /** First those who lack nothing else. */
    private Stream<Officer> whoMayNot(Expected line) {
        return World.officers().stream()
                .filter(officer -> officer.unit().equals(Country.INSPECTORATE) && !reach.ever(officer, line.asks()))
                .sorted(Comparator.comparing(officer -> lacks(officer, line)));
    }

    private long lacks(Officer officer, Expected line) {
        return line.reads().stream().filter(read -> !reach.ever(officer, read)).count();
    }
}
