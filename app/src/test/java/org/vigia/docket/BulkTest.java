package org.vigia.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Conflict;
import org.vigia.access.Role;
import org.vigia.ledger.SigningKey;
import org.vigia.ledger.Walk;
import org.vigia.platform.TestDatabase;
import org.vigia.vault.MasterKey;

/** Many facts recorded together are what the same facts are one by one. */
@VigiaTest(ownDatabase = true)
class BulkTest {
    private static final FactForm THING = FactForm.of(
                    "docket.bulk_thing",
                    1,
                    "batch.thing",
                    "place",
                    "word",
                    "words",
                    "ids",
                    "amount",
                    "number",
                    "big",
                    "yes",
                    "day",
                    "moment",
                    "bytes")
            .sealing("secret");
    private static final String TABLE = """
            create schema batch;
            grant usage on schema batch to vigia_app, vigia_verifier;
            create table batch.thing (like docket.fact_header including all, place integer not null, word text, words text[],
                ids uuid[], amount numeric, number integer, big bigint, yes boolean, day date, moment timestamptz, bytes bytea,
                sealed bytea not null, sealed_key uuid not null);
            call docket.fact_table('batch.thing', 'SEE_ACTS', '{ENTER}', '{}');
            """;

    /** @param subject which of a few things it happened to */
    private record Thing(
            int subject,
            @Nullable String word,
            List<String> words,
            @Nullable BigDecimal amount,
            @Nullable Long number,
            @Nullable Boolean yes,
            LocalDate day,
            Instant moment) {}

    @Autowired
    Docket docket;

    @Autowired
    Folios folios;

    @Autowired
    Acting acting;

    @Autowired
    TestDatabase database;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    @Autowired
    MasterKey master;

    @Autowired
    SigningKey signing;

    @BeforeEach
    void a_table_of_every_kind_of_value() {
        if (database.superuser()
                .sql("select to_regclass('batch.thing') is null")
                .query(Boolean.class)
                .single()) database.superuser().sql(TABLE).update();
    }

    @Test
    void they_have_the_same_rows_acts_and_texts_and_the_verifier_accepts_both() {
        JqwikSession.run(() -> things().list()
                .ofMinSize(101)
                .ofMaxSize(400)
                .sampleStream()
                .limit(6)
                .forEach(this::compare));
        assertThat(new DocketCheck(database.verifierSource(), master, signing)
                        .run(read -> {})
                        .problems())
                .isEmpty();
    }

    private void compare(List<Thing> things) {
        List<UUID> one = subjects();
        List<UUID> many = subjects();
        acting.as(
                "ITL-07",
                Role.INSPECTOR,
                () -> facts(things, one).stream().map(docket::record).toList());
        var recorded = acting.as("ITL-07", Role.INSPECTOR, () -> docket.recordAll(facts(things, many)));
        assertThat(recorded).hasSameSizeAs(things);
        assertThat(rows(many)).isEqualTo(rows(one)).hasSameSizeAs(things);
        assertThat(acts(many)).isEqualTo(acts(one)).hasSameSizeAs(things);
        assertThat(secrets(many)).isEqualTo(secrets(one)).hasSameSizeAs(things);
    }

    private static List<UUID> subjects() {
        return IntStream.range(0, 7).mapToObj(n -> UUID.randomUUID()).toList();
    }

    private static List<Fact> facts(List<Thing> things, List<UUID> subjects) {
        List<Fact> facts = new ArrayList<>();
        for (int place = 0; place < things.size(); place++) {
            Thing thing = things.get(place);
            facts.add(Fact.on(THING)
                    .kind("docket.deadline")
                    .about(subjects.get(thing.subject))
                    .addressedTo(place % 3 == 0 ? "PPNNA-07" : null)
                    .occurred(new Occurred(thing.moment, Occurred.Precision.MONTH))
                    .set("place", place)
                    .set("word", thing.word)
                    .set("words", thing.words)
                    .set("ids", thing.words.isEmpty() ? null : List.of(new UUID(place, 1), new UUID(2, place)))
                    .set("amount", thing.amount)
                    .set("number", thing.subject)
                    .set("big", thing.number)
                    .set("yes", thing.yes)
                    .set("day", thing.day)
                    .set("moment", thing.moment)
                    .set("bytes", thing.word == null ? null : new byte[] {0, 9, 10, 92, (byte) place})
                    .seal("secret", thing.word));
        }
        return facts;
    }

    private List<String> rows(List<UUID> subjects) {
        return list("""
                select (to_jsonb(t) - '{id,act_id,recorded_at,sealed,sealed_key}'::text[])::text
                  from batch.thing t where sealed_key = any (:subjects) order by place""", subjects);
    }

    private List<String> acts(List<UUID> subjects) {
        return list("""
                select concat_ws(' ', array_position(:subjects, subject), t.place, a.seq,
                       to_jsonb(a) - '{id,subject,fact,recorded_at,salt,digest,link,leaf}'::text[], a.salt is null)
                  from docket.act a join batch.thing t on t.act_id = a.id and t.id = a.fact
                 where subject = any (:subjects) order by t.place""", subjects);
    }

    private List<String> list(String query, List<UUID> subjects) {
        return everything
                .sql(query)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    private List<String> secrets(List<UUID> subjects) {
        return acting.as(
                "ITL-07",
                Role.INSPECTOR,
                () -> everything
                        .sql("select * from batch.thing where sealed_key = any (:subjects) order by place")
                        .param("subjects", subjects.toArray(UUID[]::new))
                        .query((row, n) -> String.valueOf(docket.open(
                                        THING,
                                        row.getObject("id", UUID.class),
                                        row.getObject("sealed_key", UUID.class),
                                        row.getBytes("sealed"))
                                .get("secret")))
                        .list());
    }

    private static Arbitrary<Thing> things() {
        var word = Arbitraries.oneOf(
                Arbitraries.of(
                        "", "\\N", "\\.", "NULL", "{}", "a\tb", "a\nb", "a\r\n", "\\", "\"", "{\"a\",b}", "ñ¿😀"),
                Arbitraries.strings()
                        .excludeChars('\0')
                        .withCharRange(' ', '\u02ff')
                        .ofMaxLength(20));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        word.injectNull(0.2),
                        word.list().ofMaxSize(3),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-99999"), new BigDecimal("99999"))
                                .ofScale(2)
                                .injectNull(0.2),
                        Arbitraries.longs().injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.2),
                        Arbitraries.integers().between(-20_000, 40_000),
                        Arbitraries.longs().between(-2_000_000_000L, 4_000_000_000L))
                .as((subject, text, texts, amount, number, yes, day, second) -> new Thing(
                        subject,
                        text,
                        texts,
                        amount,
                        number,
                        yes,
                        LocalDate.ofEpochDay(day),
                        Instant.ofEpochSecond(second, Math.floorMod(second, 1_000_000) * 1_000L)));
    }

    @Test
    void keys_made_for_a_batch_are_those_that_later_texts_of_the_same_owners_go_under() {
        List<UUID> owners = Stream.generate(UUID::randomUUID).limit(120).toList();
        acting.as("ITL-07", Role.INSPECTOR, () -> docket.record(secret(owners.get(77), 0, "antes")));
        for (int time = 1; time <= 2; time++) {
            int now = time;
            acting.as(
                    "ITL-07",
                    Role.INSPECTOR,
                    () -> docket.recordAll(owners.stream()
                            .map(owner -> secret(owner, now, "vez " + now))
                            .toList()));
        }
        assertThat(secrets(owners))
                .hasSize(241)
                .startsWith("antes")
                .contains("vez 1", "vez 2")
                .endsWith("vez 2");
        assertThat(everything
                        .sql("select count(*) from vault.data_key where id = any (:owners)")
                        .param("owners", owners.toArray(UUID[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(120);
    }

    private static Fact secret(UUID owner, int place, String text) {
        return Fact.on(THING)
                .kind("docket.deadline")
                .about(owner)
                .set("place", place)
                .seal("secret", text);
    }

    @Test
    void ids_of_a_batch_follow_one_another_and_those_of_a_few_do_not() {
        List<UUID> many = docket.newIds(10_000);
        assertThat(many).doesNotHaveDuplicates().isSortedAccordingTo(Walk::compare);
        assertThat(many).allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(docket.newIds(3)).allMatch(id -> id.version() == 4);
    }

    @Test
    void folios_go_on_after_a_million_and_none_comes_twice() {
        database.superuser()
                .sql("select setval('docket.folio_number', 999_990)")
                .query()
                .singleRow();
        var series = Collections.nCopies(60, new Folios.Series("CHIS", 2026));
        List<String> given = acting.as("ITL-07", Role.INSPECTOR, () -> folios.nextAll("I-", series));
        assertThat(given).doesNotHaveDuplicates().allMatch(folio -> folio.matches("I-CHIS-2026-1?\\d{6}"));
        assertThat(given.getFirst()).hasSize("I-CHIS-2026-".length() + 6);
        assertThat(given.getLast()).hasSize("I-CHIS-2026-".length() + 7);
    }

    @Test
    void they_are_refused_together_when_one_of_their_subjects_has_moved_on() {
        var subject = UUID.randomUUID();
        acting.as("ITL-07", Role.INSPECTOR, () -> docket.record(DocketTest.note(UUID.randomUUID(), subject, null)));
        assertThatThrownBy(() -> acting.as("ITL-07", Role.INSPECTOR, () -> docket.recordAll(notes(subject))))
                .isInstanceOf(Conflict.class);
        assertThat(versionOf(subject)).isEqualTo(1);
    }

    @Test
    void they_are_refused_by_the_database_to_a_role_that_may_not_write_them() {
        var reopening = FactForm.of("docket.bulk_reopening", 1, "casework.reopening");
        var facts = IntStream.range(0, 200)
                .mapToObj(n -> Fact.on(reopening).kind("docket.deadline"))
                .toList();
        assertThatThrownBy(() -> acting.as("FIN-07", Role.FINANCE_LIAISON, () -> docket.recordAll(facts)))
                .hasStackTraceContaining("row-level security");
    }

    private static List<Fact> notes(UUID last) {
        return IntStream.range(0, 200)
                .mapToObj(n -> n == 199
                        ? DocketTest.note(UUID.randomUUID(), last, 0)
                        : DocketTest.note(UUID.randomUUID(), UUID.randomUUID(), 0))
                .toList();
    }

    private int versionOf(UUID subject) {
        return acting.as("ITL-07", Role.INSPECTOR, () -> docket.version(subject));
    }
}
