package org.vigia.docket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.vigia.ledger.ChainCheck;
import org.vigia.ledger.DatabaseTables;
import org.vigia.ledger.Row;
import org.vigia.ledger.SigningKey;
import org.vigia.ledger.Tables;
import org.vigia.vault.MasterKey;

/**
 * Reads everything again, as the verifier: every fact and encrypted text against the digest of its act, every act against
 * the chain, the chain against its signed heads.
 */
public final class DocketCheck {
    private static final int BATCH = 2_048;

    /**
     * @param erased facts whose texts were erased by law, checked without them
     * @param linksTook how long the links alone took
     * @param actsTook how long acts and facts took
     */
    public record Report(
            long acts,
            long facts,
            long links,
            long erased,
            Duration linksTook,
            Duration actsTook,
            List<String> problems) {
        /** The same with what was found wrong elsewhere. */
        public Report and(List<String> more) {
            return new Report(
                    acts,
                    facts,
                    links,
                    erased,
                    linksTook,
                    actsTook,
                    Stream.concat(problems.stream(), more.stream()).toList());
        }
    }

    private final DataSource verifier;
    private final MasterKey master;
    private final SigningKey signing;

    public DocketCheck(DataSource verifier, MasterKey master, SigningKey signing) {
        this.verifier = verifier;
        this.master = master;
        this.signing = signing;
    }

    /** @param progress is told now and then how many acts and facts have been read */
    public Report run(LongConsumer progress) {
        List<String> logged = signing.logged();
        try (var tables = new DatabaseTables(verifier)) {
            return new Run(tables, master, signing, logged, progress).all();
        }
    }

    /** The links and the signed heads alone: nothing of what hangs on them. */
    public Report runLinks() {
        List<String> logged = signing.logged();
        try (var tables = new DatabaseTables(verifier)) {
            return new Run(tables, master, signing, logged, n -> {}).links();
        }
    }

    /** The same for any tables, as a copy of those of a database. */
    public static Report check(Tables tables, MasterKey master, SigningKey signing) {
        return new Run(tables, master, signing, signing.logged(), n -> {}).all();
    }

    /** The links and signed heads of any tables. */
    public static Report checkLinks(Tables tables, MasterKey master, SigningKey signing) {
        return new Run(tables, master, signing, signing.logged(), n -> {}).links();
    }

    private static final class Run {
        private final Tables tables;
        private final MasterKey master;
        private final LongConsumer progress;
        private final ChainCheck chain;
        private final List<String> problems = new ArrayList<>();
        private long acts;

        Run(Tables tables, MasterKey master, SigningKey signing, List<String> logged, LongConsumer progress) {
            this.tables = tables;
            this.master = master;
            this.progress = progress;
            this.chain = new ChainCheck(tables, signing, logged);
        }

        Report links() {
            long began = System.nanoTime();
            chain.checkLinks();
            return new Report(0, 0, chain.links(), 0, since(began), Duration.ZERO, chain.problems());
        }

        Report all() {
            Report links = links();
            long began = System.nanoTime();
            checkActs();
            problems.addAll(chain.problems());
            var facts = new FactCheck(tables, master, read -> progress.accept(acts + read));
            checkFacts(facts);
            problems.addAll(KeyCheck.problems(tables, master));
            return new Report(
                    acts,
                    facts.acts(),
                    links.links(),
                    facts.erased(),
                    links.linksTook(),
                    since(began),
                    List.copyOf(problems));
        }

        private void checkFacts(FactCheck facts) {
            try {
                List<FactForm> forms = Forms.list(tables);
                byTable(forms).forEach(facts::check);
                problems.addAll(facts.problems(forms));
            } catch (IllegalArgumentException e) {
                problems.add("the register of forms cannot be read: " + e.getMessage());
            }
            if (facts.acts() != acts)
                problems.add("%d acts are on forms that are not registered".formatted(acts - facts.acts()));
        }

        private static Duration since(long began) {
            return Duration.ofNanos(System.nanoTime() - began);
        }

        private void checkActs() {
            chain.beginLeaves();
            try (var rows = tables.read("docket.act", List.of("link", "leaf"))) {
                rows.gather(Gatherers.windowFixed(BATCH)).forEach(this::checkActs);
            }
            chain.endLeaves();
        }

        private void checkActs(List<Row> batch) {
            List<byte[]> hashes = batch.parallelStream().map(Run::hash).toList();
            for (int i = 0; i < batch.size(); i++) {
                Row row = batch.get(i);
                if (hashes.get(i).length == 0) problems.add("act unreadable: " + row.find("id"));
                chain.leaf(row.get("link", UUID.class), (int) row.number("leaf"), hashes.get(i));
            }
            acts += batch.size();
            progress.accept(acts);
        }

        /** Of an act that cannot even be read, a hash that fits no link. */
        private static byte[] hash(Row row) {
            try {
                return Acts.read(row).hash();
            } catch (RuntimeException e) {
                return new byte[0];
            }
        }

        private static Map<String, List<FactForm>> byTable(List<FactForm> forms) {
            Map<String, List<FactForm>> tables = new LinkedHashMap<>();
            for (FactForm form : forms)
                tables.computeIfAbsent(form.table(), t -> new ArrayList<>()).add(form);
            return tables;
        }
    }
}
