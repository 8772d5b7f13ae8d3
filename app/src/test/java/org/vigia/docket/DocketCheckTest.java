package org.vigia.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.ledger.SigningKey;
import org.vigia.platform.TestDatabase;
import org.vigia.vault.MasterKey;

@VigiaTest(ownDatabase = true)
class DocketCheckTest {
    @Autowired
    Docket docket;

    @Autowired
    Acting acting;

    @Autowired
    TestDatabase database;

    @Autowired
    @Qualifier("verifier")
    DataSource verifier;

    @Autowired
    MasterKey master;

    @Autowired
    SigningKey signing;

    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void acts_of_two_units() {
        for (String unit : List.of("ITL-07", "ITL-21", "IFT"))
            acting.as(
                    unit,
                    Role.INSPECTOR,
                    () -> docket.recordAll(
                            Stream.generate(() -> DocketTest.note(UUID.randomUUID(), UUID.randomUUID(), null))
                                    .limit(5)
                                    .toList()));
    }

    private DocketCheck.Report check() {
        return new DocketCheck(verifier, master, signing).run(n -> {});
    }

    static Stream<Arguments> tampering() {
        return changes().flatMap(change -> Stream.of(1, 150).map(many -> Arguments.of(change, many)));
    }

    private static Stream<String> changes() {
        return Stream.of(
                "update docket.deadline set rule = rule || 'x' where subject = :subject",
                "update docket.deadline set unit = 'ITL-21' where subject = :subject",
                "update docket.deadline set recorded_at = recorded_at + interval '1 microsecond' where subject = :subject",
                "with open as (delete from docket.open_deadline where deadline in"
                        + " (select id from docket.deadline where subject = :subject))"
                        + " delete from docket.deadline where subject = :subject",
                "update docket.act set officer = gen_random_uuid() where subject = :subject",
                "update docket.act set digest = set_byte(digest, 31, get_byte(digest, 31) # 1) where subject = :subject",
                "update docket.act set occurred = occurred - interval '1 day' where subject = :subject",
                "delete from docket.act where subject = :subject",
                "update ledger.link set root = set_byte(root, 0, get_byte(root, 0) # 1) where id = (select link from docket.act where subject = :subject)",
                "delete from ledger.link where id = (select link from docket.act where subject = :subject)",
                "insert into docket.deadline select gen_random_uuid(), node, unit, addressed_to, case_id, occurred, occurred_precision,"
                        + " recorded_at, gen_random_uuid(), null, null, subject, subject_kind, rule, starts, due, due_on"
                        + " from docket.deadline where subject = :subject");
    }

    @ParameterizedTest
    @MethodSource("tampering")
    void one_change_behind_the_applications_back_is_found(String change, int recordedTogether) throws IOException {
        acting.as(
                "ITL-07",
                Role.INSPECTOR,
                () -> docket.recordAll(Stream.concat(
                                Stream.of(subject),
                                Stream.generate(UUID::randomUUID).limit(recordedTogether - 1))
                        .map(about -> DocketTest.note(UUID.randomUUID(), about, null))
                        .toList()));
        assertThat(check().problems()).isEmpty();
        int changed = database.superuser().sql(change).param("subject", subject).update();
        assertThat(changed).isPositive();
        assertThat(check().problems()).isNotEmpty();
        assertThat(database.superuser()
                        .sql(
                                "truncate docket.act, docket.deadline, docket.open_deadline, docket.receipt, ledger.link, ledger.signed_head")
                        .update())
                .isZero();
        org.vigia.ledger.Forgery.forgetHeads(signing);
    }
}
