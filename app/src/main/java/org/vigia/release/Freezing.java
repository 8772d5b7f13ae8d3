package org.vigia.release;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigia.access.Conflict;
import org.vigia.disclosure.Audit;
import org.vigia.disclosure.Disclosure;
import org.vigia.disclosure.Leak;
import org.vigia.disclosure.Series;

/** Protects what was counted, each measure and year on top of what was published of it, and attacks the result. */
@Component
class Freezing {
    private static final int KEY_BYTES = 32;
    /** Of acts; of children all are. */
    private static final int ATTACKED = 500;

    private final Snapshot snapshot;
    private final Histories histories;
    private final FineMoney money;
    private final Municipalities municipalities;
    private final SecureRandom random = new SecureRandom();

    Freezing(Snapshot snapshot, Histories histories, FineMoney money, Municipalities municipalities) {
        this.snapshot = snapshot;
        this.histories = histories;
        this.money = money;
        this.municipalities = municipalities;
    }

    /** @param cubes protected, one for each measure and year @param reports of each year that somebody has reported on */
    record Result(List<Frozen> cubes, List<Reported> reports, List<FrozenAmounts> amounts, List<FrozenBands> bands) {}

    Result freeze() {
        Snapshot.Taken taken = snapshot.take();
        return new Result(
                taken.counted().stream().map(this::prepare).toList().parallelStream()
                        .map(this::protect)
                        .toList(),
                taken.reported(),
                money.next(money.count()),
                municipalities.next());
    }

    /** What was counted, and what was published of it before. */
    private record Prepared(Snapshot.Counted counted, Histories.History before) {}

    private Prepared prepare(Snapshot.Counted counted) {
        refuseSecondVersion(counted.measure(), counted.year());
        return new Prepared(counted, histories.get(counted.measure(), counted.year()));
    }

    /** Asks nothing of the database, so that all cores work on it. */
    private Frozen protect(Prepared prepared) {
        Snapshot.Counted counted = prepared.counted();
        Histories.History before = prepared.before();
        String key = before.key() == null ? newKey() : before.key();
        var disclosure = new Disclosure(HexFormat.of().parseHex(key));
        Series series = disclosure.publish(before.series(), counted.exact());
        boolean divided = series.releases().getLast().brokenDown();
        Audit audit = divided
                ? disclosure.audit(series, Leak.ONE_WAY, counted.measure().ofChildren() ? Integer.MAX_VALUE : ATTACKED)
                : new Audit(Leak.ONE_WAY, List.of());
        return new Frozen(counted, series, key, audit);
    }

    /** Two versions of one year could be subtracted from one another. */
    private void refuseSecondVersion(Measure measure, int year) {
        histories.otherVersion(measure, year).ifPresent(other -> {
            throw new Conflict(
                    "«%s» de %d ya se publicó con la versión %d de su definición, y no puede publicarse además con la %d. Una versión nueva empieza en un año que no se haya publicado."
                            .formatted(measure.labelEs(), year, other, measure.version()));
        });
    }

    private String newKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
