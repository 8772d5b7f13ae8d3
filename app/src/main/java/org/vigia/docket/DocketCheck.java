package org.vigia.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.ledger.ChainCheck;
import org.vigia.ledger.SigningKey;
import org.vigia.vault.MasterKey;
import org.vigia.vault.Vault;

/**
 * Reads everything again, as the verifier: every fact and encrypted text against the digest of its act, every act against
 * the chain, the chain against its signed heads.
 */
public final class DocketCheck {
    private static final int MANY = 5_000;

    /**
     * @param erased facts whose texts were erased by law, checked without them
     */
    public record Report(long acts, long facts, long links, long erased, List<String> problems) {}

    private final DataSource verifier;
    private final MasterKey master;
    private final SigningKey signing;
    private final AtomicLong acts = new AtomicLong();
    private final AtomicLong facts = new AtomicLong();
    private final AtomicLong erased = new AtomicLong();
    private final List<String> problems = new ArrayList<>();

    public DocketCheck(DataSource verifier, MasterKey master, SigningKey signing) {
        this.verifier = verifier;
        this.master = master;
        this.signing = signing;
    }

    /** @param progress is told now and then how many acts and facts have been read */
    public Report run(LongConsumer progress) {
        var db = JdbcClient.create(verifier);
        var snapshot = new TransactionTemplate(new JdbcTransactionManager(verifier));
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
        long links = Objects.requireNonNull(snapshot.execute(status -> check(db, progress)));
        return new Report(acts.get(), facts.get(), links, erased.get(), List.copyOf(problems));
    }

    private long check(JdbcClient db, LongConsumer progress) {
        var chain = new ChainCheck(db, signing);
        try (var rows = db
                .sql("select * from docket.act order by link, leaf")
                .withFetchSize(MANY)
                .query((row, n) -> {
                    chain.leaf(row.getObject("link", UUID.class), row.getInt("leaf"), hash(row, n));
                    return acts.incrementAndGet();
                })
                .stream()) {
            rows.filter(n -> n % MANY == 0).forEach(progress::accept);
        }
        problems.addAll(chain.problems());
        var vault = new Vault(db, master, InstantSource.system());
        var erasures = new ErasureCheck(db);
        for (FactForm form : Forms.list(db)) checkForm(db, form, new Opening(vault, erasures), progress);
        problems.addAll(erasures.problems());
        return chain.links();
    }

    /** What opens sealed texts, and what excuses those that nothing opens any more. */
    private record Opening(Vault vault, ErasureCheck erasures) {}

    /** Of an act that cannot even be read, a hash that fits no link. */
    private byte[] hash(ResultSet row, int n) throws SQLException {
        try {
            return Acts.toAct(row, n).hash();
        } catch (IllegalArgumentException e) {
            problems.add("act unreadable: " + row.getObject("id", UUID.class));
            return new byte[0];
        }
    }

    private void checkForm(JdbcClient db, FactForm form, Opening opening, LongConsumer progress) {
        String sql = """
                select a.id as of_act, a.salt as of_salt, a.digest as of_digest, a.unit as of_unit, a.fact as of_fact, f.*
                  from docket.act a left join %s f on f.act_id = a.id
                 where a.form = :form and a.form_version = :version""".formatted(form.table());
        try (var rows = db
                .sql(sql)
                .param("form", form.name())
                .param("version", form.version())
                .withFetchSize(MANY)
                .query((row, n) -> checkRow(form, row, opening))
                .stream()) {
            rows.filter(n -> n % MANY == 0).forEach(n -> progress.accept(acts.get() + n));
        } catch (DataAccessException e) {
            problems.add("facts of form %s cannot be read: %s"
                    .formatted(form.name(), e.getMostSpecificCause().getMessage()));
            return;
        }
        long strays = db.sql(
                        "select count(*) from %s f where not exists (select 1 from docket.act a where a.id = f.act_id)"
                                .formatted(form.table()))
                .query(Long.class)
                .single();
        if (strays > 0) problems.add("%d rows of %s have no act".formatted(strays, form.table()));
    }

    private long checkRow(FactForm form, ResultSet row, Opening opening) throws SQLException {
        String name = form.name() + " " + row.getObject("of_fact", UUID.class);
        if (row.getObject("id") == null) problems.add("fact gone: " + name);
        else
            try {
                if (!holds(form, row, opening)) problems.add("fact altered: " + name);
            } catch (Vault.Damaged e) {
                problems.add("sealed text altered: " + name);
            } catch (RuntimeException e) {
                problems.add("fact unreadable: " + name);
            }
        return facts.incrementAndGet();
    }

    private boolean holds(FactForm form, ResultSet row, Opening opening) throws SQLException {
        Map<String, @Nullable String> opened = Map.of();
        byte[] salt = row.getBytes("of_salt");
        if (form.isSealed()) {
            UUID fact = row.getObject("id", UUID.class);
            UUID key = row.getObject("sealed_key", UUID.class);
            opened = Facts.open(opening.vault, form, fact, key, row.getBytes("sealed"));
            if (opened.isEmpty()) {
                if (opening.erasures.covers(key, fact)) erased.incrementAndGet();
                else problems.add("sealed text without its key: " + form.name() + " " + fact);
                return true;
            }
            salt = Digest.saltOf(opened);
        }
        if (salt == null || !row.getObject("id").equals(row.getObject("of_fact"))) return false;
        var values = new HashMap<String, @Nullable Object>();
        for (String column : form.plainColumns()) values.put(column, Values.read(row, column));
        return Arrays.equals(row.getBytes("of_digest"), Digest.of(form, salt, values::get, opened));
    }
}
