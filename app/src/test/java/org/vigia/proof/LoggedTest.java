package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigia.Acting;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Situation.Seal;

/** No name is shown over HTTP without a row that says to whom; a server that forgets the row is noticed. */
class LoggedTest extends WorldTest {
    /** Where a name is shown to whoever says what for. */
    private enum Door {
        CHILD(told -> "/casos/" + told.file() + "/personas/1/nombre", Country.INSPECTORATE, Role.INSPECTOR, "nombre-"),
        COMPLAINANT(
                told -> "/denuncias/" + told.complaint() + "/denunciante",
                Country.INSPECTORATE,
                Role.SUPERVISOR,
                "denunciante"),
        DEBTOR(told -> "/cobros/" + told.proceeding() + "/deudor", Fine.FINANCE, Role.FINANCE_LIAISON, "deudora");

        private final Function<Told, String> address;
        private final String unit;
        private final Role role;
        private final String name;

        Door(Function<Told, String> address, String unit, Role role, String name) {
            this.address = address;
            this.unit = unit;
            this.role = role;
            this.name = name;
        }

        /** Somebody new of that post, to whom nothing is shown yet. */
        Officer somebody(String who) {
            var post = Acting.officer(unit, role);
            var id = java.util.UUID.nameUUIDFromBytes((who + this).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return new Officer(id, who + "." + this, "Oficial de prueba", post.unit(), post.role());
        }
    }

    private long rows(Officer officer) {
        return database.superuser()
                .sql("select count(*) from identity.opening where reader = :reader")
                .param("reader", officer.id())
                .query(Long.class)
                .single();
    }

    private boolean shows(Door door, Officer officer) {
        String address = door.address.apply(world.story(Seal.OPEN, false));
        var answer =
                sessions.of(officer).send("POST", address, "finalidad=DOCUMENT&motivo=Redactar+el+acta+de+la+visita");
        if (answer.statusCode() == 303 || answer.statusCode() == 302)
            answer = sessions.of(officer).send("GET", Session.where(answer), "");
        return Pattern.compile("canario[a-z]+-" + door.name)
                .matcher(answer.body())
                .find();
    }

    /** What is wrong with how a door keeps its log. */
    private Optional<String> fault(Door door, String who) {
        Officer officer = door.somebody(who);
        boolean shown = shows(door, officer);
        long rows = rows(officer);
        if (shown && rows != 1) return Optional.of("a name is shown and %d rows say so".formatted(rows));
        return shown ? Optional.empty() : Optional.of("no name is shown");
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void whoever_is_shown_a_name_is_in_the_log_once(Door door) {
        assertThat(fault(door, "honesto")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void a_row_that_is_not_written_opens_nothing_and_one_that_is_lost_is_noticed(Door door) {
        for (String hole : List.of(
                "create trigger hole before insert on identity.opening for each row execute function public.hole()",
                "create constraint trigger hole after insert on identity.opening deferrable initially deferred"
                        + " for each row execute function public.hole()")) {
            run("""
                create function public.hole() returns trigger language plpgsql security definer as $$
                begin
                    if tg_when = 'AFTER' then delete from identity.opening where id = new.id; end if;
                    return null;
                end $$""");
            run(hole);
            try {
                assertThat(fault(door, hole.contains("before") ? "olvidado" : "perdido"))
                        .as(hole)
                        .isPresent();
            } finally {
                run("drop trigger hole on identity.opening");
                run("drop function public.hole()");
            }
        }
    }

    private void run(String sql) {
        database.superuser().sql(sql).update();
    }
}
