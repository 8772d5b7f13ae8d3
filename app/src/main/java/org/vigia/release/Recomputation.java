package org.vigia.release;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Permission;
import org.vigia.disclosure.Disclosure;
import org.vigia.disclosure.Release;
import org.vigia.disclosure.Series;

/** Makes an approved edition again from what was frozen and the key of its lot, and compares it with what was published. */
@Component
public class Recomputation {
    private final Editions editions;
    private final Histories histories;
    private final FineMoney money;
    private final Municipalities municipalities;
    private final Access access;

    Recomputation(
            Editions editions, Histories histories, FineMoney money, Municipalities municipalities, Access access) {
        this.editions = editions;
        this.histories = histories;
        this.money = money;
        this.municipalities = municipalities;
        this.access = access;
    }

    /** One measure of one year, made again. @param file as the edition names it */
    public record Made(String file, int total, boolean same) {}

    @Transactional(readOnly = true)
    public List<Made> of(String version) {
        access.require(Permission.PUBLISH_FIGURES);
        Edition edition = editions.list().stream()
                .filter(one -> one.publishes().isPresent() && one.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("edition " + version));
        return Stream.of(
                        editions.listCubes(edition.id()).stream().map(published -> again(edition, published)),
                        money.list(edition).stream().map(Recomputation::again),
                        municipalities.list(edition).stream().map(Recomputation::again))
                .flatMap(made -> made)
                .toList();
    }

    private static Made again(FrozenBands frozen) {
        MunicipalBands bands = frozen.bands();
        return new Made(
                "municipios-%s-%d".formatted(bands.measure().slug(), bands.year()),
                bands.shown().size(),
                frozen.isReproduced());
    }

    private static Made again(FrozenAmounts frozen) {
        Amounts amounts = frozen.amounts();
        return new Made(
                "importes-%d-%s".formatted(amounts.year(), amounts.part().name().toLowerCase(Locale.ROOT)),
                amounts.total().intValue(),
                frozen.isReproduced());
    }

    private Made again(Edition edition, Published published) {
        Histories.Kept own = histories.own(edition, published.measure(), published.year());
        Series before =
                histories.before(edition, published.measure(), published.year()).series();
        Release made = new Disclosure(HexFormat.of().parseHex(own.key()))
                .publish(before, own.release().exact())
                .releases()
                .getLast();
        boolean same = made.published().equals(published.cube())
                && made.total() == published.total()
                && made.brokenDown() == published.divided();
        return new Made(CubeFile.name(published), made.total(), same);
    }
}
