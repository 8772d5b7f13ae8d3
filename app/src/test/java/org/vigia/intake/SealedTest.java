package org.vigia.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.docket.DocketCheck;
import org.vigia.identity.Purpose;
import org.vigia.identity.Reason;
import org.vigia.law.Jurisdiction;
import org.vigia.ledger.SigningKey;
import org.vigia.platform.TestDatabase;
import org.vigia.vault.MasterKey;

/** Nothing that was said, and nobody who said it, lies readable anywhere in the database's files. */
@VigiaTest
class SealedTest {
    private static final String SUPERVISED = "ITL-07";
    private static final List<String> CANARIES = List.of(
            "CanarioRelato",
            "CanarioNombre",
            "CanarioContacto",
            "CanarioVecina",
            "CanarioMotivo",
            "CanarioFundamento",
            "puente rojo");

    @Autowired
    Acting acting;

    @Autowired
    Intake intake;

    @Autowired
    TestDatabase database;

    @Autowired
    @Qualifier("verifier")
    DataSource verifier;

    @Autowired
    MasterKey master;

    @Autowired
    SigningKey signing;

    private UUID complaint = UUID.randomUUID();

    @BeforeEach
    void a_complaint_that_was_read_and_decided() {
        acting.as(SUPERVISED, Role.SUPERVISOR, () -> {
            complaint = intake.recordComplaint(Told.inTheFields(LocalDate.of(2026, 3, 4))
                            .narrative("CanarioRelato: trabajan tres niñas")
                            .by(new Complainant("CanarioNombre", "CanarioContacto", "CanarioVecina"))
                            .build())
                    .subject();
            String folio = intake.findById(complaint).orElseThrow().folio();
            intake.revealComplainant(folio, new Reason(Purpose.CONTACT, "CanarioMotivo de lectura"));
            return intake.overrideCompetence(folio, Jurisdiction.FEDERAL, "CanarioFundamento de la decisión", 1);
        });
    }

    @Test
    void no_canary_lies_in_a_table_an_index_or_the_write_ahead_log() {
        var admin = database.superuser();
        admin.sql("checkpoint").update();
        for (String canary : CANARIES) {
            var found = admin.sql("""
                            select c.oid::regclass::text from pg_class c
                             where c.relkind in ('r', 't', 'i') and c.relnamespace <> 'pg_catalog'::regnamespace
                               and position(:canary in pg_read_binary_file(pg_relation_filepath(c.oid))) > 0
                            union all
                            select name from pg_ls_waldir()
                             where position(:canary in pg_read_binary_file('pg_wal/' || name)) > 0""")
                    .param("canary", canary.getBytes(UTF_8))
                    .query(String.class)
                    .list();
            assertThat(found).as(canary).isEmpty();
        }
    }

    @Test
    void the_search_for_canaries_finds_what_is_in_the_clear() {
        var admin = database.superuser();
        admin.sql("checkpoint").update();
        String folio = acting.as(
                SUPERVISED,
                Role.SUPERVISOR,
                () -> intake.findById(complaint).orElseThrow().folio());
        assertThat(admin.sql("select position(:folio in pg_read_binary_file(pg_relation_filepath('intake.complaint')))")
                        .param("folio", folio.getBytes(UTF_8))
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void one_flipped_byte_of_a_sealed_narrative_is_found() {
        assertThat(problems()).isEmpty();
        flip();
        try {
            assertThat(problems()).singleElement().asString().contains("intake.complaint " + complaint);
        } finally {
            flip();
        }
        assertThat(problems()).isEmpty();
    }

    private void flip() {
        database.superuser()
                .sql(
                        "update intake.complaint set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) where id = :id")
                .param("id", complaint)
                .update();
    }

    private List<String> problems() {
        return new DocketCheck(verifier, master, signing)
                .run(n -> {}).problems().stream()
                        .filter(problem -> problem.contains("intake.") || problem.contains("registry."))
                        .toList();
    }
}
