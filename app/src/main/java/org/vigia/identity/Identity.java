package org.vigia.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.TooMany;
import org.vigia.docket.Clocks;
import org.vigia.page.Cursor;
import org.vigia.page.Formats;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.reference.Reference;

/** The one way to a name: say what for, be written down, see it for half an hour. Rooms ask here before they open a text. */
@Component
public class Identity {
    private static final int SHOWN = 100;

    /** Of the openings of a file; a page holds what a person looks through at once. */
    public static final Keyset READINGS =
            Keyset.descending(Keyset.instant("recorded_at"), Keyset.id("id")).shown(SHOWN);

    private static final int LOOKED_THROUGH = 2_000;
    private static final Duration TOLD = Duration.ofDays(3);

    private final Openings openings;
    private final Alerts alerts;
    private final Access access;
    private final Clocks clocks;
    private final Reference reference;
    private final InstantSource clock;

    Identity(Openings openings, Alerts alerts, Access access, Clocks clocks, Reference reference, InstantSource clock) {
        this.openings = openings;
        this.alerts = alerts;
        this.access = access;
        this.clocks = clocks;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * Writes down that the acting officer is about to be shown who a person is. While it lasts the same person is not
     * opened again.
     *
     * @throws org.vigia.access.InvalidInput naming {@code finalidad} or {@code motivo}
     * @throws TooMany after the day's last; the supervisor is told
     */
    @Transactional
    public Stamp open(Person person, Reason reason) {
        reason.check(person.kind());
        Officer officer = access.getOfficer();
        if (findOpen(person.kind(), person.id()).isEmpty()) insert(person, officer, reason);
        return findOpen(person.kind(), person.id()).orElseThrow(() -> new IllegalStateException("not open: " + person));
    }

    /** The stamp of a person who is open to the acting officer now; without one, no name. */
    @Transactional(readOnly = true)
    public Optional<Stamp> findOpen(Person.Kind kind, UUID person) {
        Officer officer = access.getOfficer();
        Instant now = clock.instant();
        Duration lasts = Limits.on(clocks.dayOf(now, officer.unit())).open();
        return openings.find(kind, person, officer.id(), now.minus(lasts)).map(opening -> stamp(opening, officer));
    }

    /** The openings of a file, the latest first. */
    @Transactional(readOnly = true)
    public Slice<Reading> listReadings(UUID caseId, Collection<UUID> beside, Cursor cursor) {
        access.require(Permission.SEE_ACCESS_LOG);
        Set<UUID> actors = new HashSet<>(openings.listActors(caseId));
        return openings.list(caseId, beside, cursor)
                .map(opening -> reading(opening, actors.contains(opening.officer())));
    }

    /** A page of those that somebody should look at, the latest first, among the {@value #LOOKED_THROUGH} latest of a file. */
    @Transactional(readOnly = true)
    public List<Reading> listOdd(UUID caseId, Collection<UUID> beside) {
        return listReadings(caseId, beside, Cursor.first(READINGS.shown(LOOKED_THROUGH))).list().stream()
                .filter(reading -> !reading.odd().isEmpty())
                .limit(SHOWN)
                .toList();
    }

    /** All openings of one person of a file, the latest first. */
    @Transactional(readOnly = true)
    public List<Opening> listOpenings(UUID caseId, UUID person) {
        access.require(Permission.SEE_ACCESS_LOG);
        return openings.list(caseId, person);
    }

    @Transactional(readOnly = true)
    public int countReadings(UUID caseId) {
        return openings.count(caseId);
    }

    /** What the supervisor of the unit is told of the last three days, the latest first. */
    @Transactional(readOnly = true)
    public List<Alert> listAlerts() {
        access.require(Permission.REVIEW_EMERGENCY);
        return alerts.list(clock.instant().minus(TOLD));
    }

    private void insert(Person person, Officer officer, Reason reason) {
        Instant now = clock.instant();
        LocalDate today = clocks.dayOf(now, officer.unit());
        Limits limits = Limits.on(today);
        int nthToday = openings.count(
                        officer.id(),
                        today.atStartOfDay(clocks.zoneOf(officer.unit())).toInstant())
                + 1;
        if (nthToday > limits.hardDaily()) {
            alerts.raiseApart(officer.id(), Alert.Quota.HARD, nthToday - 1, today);
            throw new TooMany(
                    "Hoy ya vio %d identidades y no se muestran más hasta mañana. Quien supervisa su unidad ya lo sabe; "
                                    .formatted(nthToday - 1)
                            + "si es urgente, pídale que la abra.");
        }
        int nthRecent = openings.count(officer.id(), now.minus(limits.shortTime())) + 1;
        openings.insert(person, officer.id(), reason, nthToday, nthRecent);
        if (nthToday > limits.softDaily()) alerts.raise(officer.id(), Alert.Quota.SOFT, nthToday, today);
    }

    private Stamp stamp(Opening opening, Officer officer) {
        var zone = clocks.zoneOf(officer.unit());
        int usual = Limits.on(clocks.dayOf(opening.at(), officer.unit())).softDaily();
        return new Stamp(
                "%s, %s, %s"
                        .formatted(
                                officer.displayName(),
                                reference.unitName(officer.unit()),
                                Formats.moment(opening.at(), zone)),
                Formats.moment(opening.until(), zone),
                opening.nthToday() <= usual
                        ? Optional.empty()
                        : Optional.of(
                                "Es la identidad %d que abre hoy; lo habitual es hasta %d. Quien supervisa su unidad ya lo sabe."
                                        .formatted(opening.nthToday(), usual)));
    }

    private Reading reading(Opening opening, boolean acted) {
        var at = opening.at().atZone(clocks.zoneOf(opening.unit()));
        LocalDate day = at.toLocalDate();
        boolean working = clocks.workingDays(opening.unit(), day.minusDays(1), day) == 1;
        return new Reading(opening, Oddities.of(opening, Limits.on(day), at, working, acted));
    }
}
