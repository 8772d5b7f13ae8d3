package org.vigia.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.casework.CaseFile;
import org.vigia.docket.Clocks;
import org.vigia.docket.Erasures;
import org.vigia.docket.KeyHolder;
import org.vigia.docket.KeyHolders;
import org.vigia.evidence.Evidence;
import org.vigia.evidence.EvidenceItem;
import org.vigia.intake.Intake;
import org.vigia.page.Formats;
import org.vigia.registry.Child;
import org.vigia.registry.Registry;

/** Whose texts a case holds, each with its rule. Nobody is named: a child is the person of that number. */
@Component
class Holders {
    private static final String ANOTHER_UNIT = "Otra unidad también escribió aquí; cada una suprime lo suyo.";

    private final KeyHolders holders;
    private final Registry registry;
    private final Intake intake;
    private final Evidence evidence;
    private final Erasures erasures;
    private final Clocks clocks;

    Holders(KeyHolders holders, Registry registry, Intake intake, Evidence evidence, Erasures erasures, Clocks clocks) {
        this.holders = holders;
        this.registry = registry;
        this.intake = intake;
        this.evidence = evidence;
        this.erasures = erasures;
        this.clocks = clocks;
    }

    private record Placed(Series series, KeyHolder key) {}

    List<Kept.Holder> list(CaseFile file) {
        List<UUID> children =
                registry.listChildren(file.caseId()).stream().map(Child::id).toList();
        List<UUID> files =
                evidence.list(file.caseId()).stream().map(EvidenceItem::id).toList();
        List<UUID> known = Stream.concat(children.stream(), files.stream()).toList();
        return holders
                .list(
                        file.caseId(),
                        intake.findComplainantOfCase(file.caseId()).stream().toList())
                .stream()
                .flatMap(key -> Series.of(key.tables()).map(series -> new Placed(series, key)).stream())
                .sorted(Comparator.comparing(Placed::series).thenComparing(one -> known.indexOf(one.key.owner())))
                .map(one -> holder(file, one, label(one, children, files)))
                .toList();
    }

    private static String label(Placed placed, List<UUID> children, List<UUID> files) {
        UUID owner = placed.key.owner();
        return switch (placed.series) {
            case CHILD -> "Persona %d: su identidad".formatted(children.indexOf(owner) + 1);
            case EVIDENCE -> "Evidencia %d".formatted(files.indexOf(owner) + 1);
            case COMPLAINANT, WORKPLACE, DEBTOR, CASE -> placed.series.label();
        };
    }

    private Kept.Holder holder(CaseFile file, Placed placed, String label) {
        LocalDate today = clocks.today(file.unit());
        Rule rule = Rule.of(placed.series, today);
        Optional<LocalDate> closed = closed(file);
        return new Kept.Holder(
                placed.key.owner(),
                label,
                closed.flatMap(rule::due)
                        .map(day -> "Hasta el " + Formats.day(day))
                        .orElseGet(rule::term),
                rule.basis(),
                rule.text(),
                rule.isDue(closed, today),
                obstacles(placed.key, placed.series == Series.COMPLAINANT ? null : file.caseId()),
                placed.key.erased().map(at -> Formats.day(clocks.dayOf(at, file.unit()))));
    }

    private List<String> obstacles(KeyHolder key, @Nullable UUID caseId) {
        var obstacles = new ArrayList<>(erasures.listObstacles(key.owner(), caseId));
        if (!key.ownOnly()) obstacles.add(ANOTHER_UNIT);
        return obstacles;
    }

    private Optional<LocalDate> closed(CaseFile file) {
        return file.closed().map(closed -> clocks.dayOf(closed.at(), file.unit()));
    }
}
