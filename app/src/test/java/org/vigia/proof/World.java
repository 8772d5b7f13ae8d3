package org.vigia.proof;

import static java.util.Map.entry;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Situation.Seal;
import org.vigia.proof.Reach.Thing;
import org.vigia.vault.MasterKey;
import org.vigia.vault.Slot;
import org.vigia.vault.Vault;

/**
 * The case of Chiapas told six times over: open, sealed with everybody on the list and sealed with nobody on it, each as it is
 * and opened in an emergency by everybody who is not of its unit; and officers of every role in units of every relation to it.
 */
final class World {
    /** The unit itself; where it was shared, addressed, handed to be collected; other agencies, places and the federation. */
    static final List<String> UNITS = List.of(
            Country.INSPECTORATE,
            "PPNNA-07",
            "FGE-07",
            Country.PROSECUTOR,
            Fine.FINANCE,
            "PDT-07",
            "DIF-07101",
            "ITL-21",
            "PPNNA-21",
            "IFT",
            "FGR",
            "SEP",
            "CEAV",
            "INM",
            "COMAR",
            "CITI");

    private static final int MORE_THAN_A_PAGE = 30;

    private static final Map<String, String> TABLES = Map.ofEntries(
            entry("complaint", "intake.complaint"),
            entry("inspection", "inspection.inspection_order"),
            entry("case", "casework.case_file"),
            entry("referral", "referral.referral"),
            entry("proceeding", "sanction.recommendation"),
            entry("account", "sanction.handover"),
            entry("matter", "justice.criminal_matter"),
            entry("transfer", "transfer.transfer"),
            entry("plan", "protection.plan"),
            entry("permit", "permit.permit"),
            entry("return", "coordination.unit_return"),
            entry("inbound", "inbound.inbound"));

    private final JdbcClient admin;
    private final Vault vault;
    private final Map<Seal, Told> untouched = new EnumMap<>(Seal.class);
    private final Map<Seal, Told> opened = new EnumMap<>(Seal.class);
    private final Map<String, Thing> things = new HashMap<>();
    private final Map<UUID, Set<UUID>> sealedElsewhere = new HashMap<>();

    World(Country country, JdbcClient admin, MasterKey master) {
        this.admin = admin;
        this.vault = new Vault(admin, master, InstantSource.system());
        for (Seal seal : Seal.values()) {
            untouched.put(seal, country.again());
            opened.put(seal, country.again());
        }
        for (Map<Seal, Told> stories : List.of(untouched, opened)) stories.forEach(this::seal);
        opened.values().forEach(this::breakGlass);
        country.openCases(MORE_THAN_A_PAGE);
        TABLES.forEach(this::note);
        noteSeals();
    }

    static List<Officer> officers() {
        return Stream.of(Role.values())
                .flatMap(role -> UNITS.stream().map(unit -> Acting.officer(unit, role)))
                .toList();
    }

    Told story(Seal seal, boolean emergency) {
        return Objects.requireNonNull((emergency ? opened : untouched).get(seal));
    }

    List<Told> stories() {
        return Stream.concat(untouched.values().stream(), opened.values().stream())
                .toList();
    }

    Thing thing(String kind, String folio) {
        return Objects.requireNonNull(things.get(kind + " " + folio), folio);
    }

    /** A record as it is to one officer: of a file that somebody sealed elsewhere in the story, on its list or not. */
    Thing thing(String kind, String folio, Officer officer) {
        Thing thing = thing(kind, folio);
        var listed = sealedElsewhere.get(thing.caseId());
        if (listed == null) return thing;
        return thing.under(listed.contains(officer.id()) ? Seal.LISTED : Seal.NOT_LISTED);
    }

    /** Every record of a kind that there is. */
    List<Thing> all(String kind) {
        return things.values().stream()
                .filter(thing -> thing.kind().equals(kind))
                .toList();
    }

    /** Every folio that there is, of any kind. */
    Set<String> folios() {
        var folios = new LinkedHashSet<String>();
        things.values().forEach(thing -> folios.add(thing.folio()));
        return folios;
    }

    private void seal(Seal seal, Told told) {
        if (seal == Seal.OPEN) return;
        UUID id = UUID.randomUUID();
        vault.seal(new Slot("safeguard.seal", "sealed", id.toString(), id), null, new byte[] {1});
        admin.sql("""
            insert into access.seal (id, case_id, unit, officer, sealed_at)
            values (:id, :case, :unit, gen_random_uuid(), now())\
            """)
                .param("id", id)
                .param("case", told.caseId())
                .param("unit", Country.INSPECTORATE)
                .update();
        if (seal == Seal.LISTED)
            for (Officer officer : officers())
                admin.sql("insert into access.seal_list values (:seal, :officer, gen_random_uuid(), now())")
                        .param("seal", id)
                        .param("officer", officer.id())
                        .update();
    }

    private void breakGlass(Told told) {
        for (Officer officer : officers())
            if (!officer.unit().equals(Country.INSPECTORATE))
                admin.sql("""
                    insert into access.break_glass (id, case_id, of_unit, unit, officer, opened_at, until)
                    values (gen_random_uuid(), :case, :of, :unit, :officer, now(), now() + interval '3 hours')\
                    """)
                        .param("case", told.caseId())
                        .param("of", Country.INSPECTORATE)
                        .param("unit", officer.unit())
                        .param("officer", officer.id())
                        .update();
    }

    private void noteSeals() {
        var told = stories().stream().map(Told::caseId).toList();
        admin.sql("""
            select s.case_id, array_agg(l.officer) as officers from access.seal s join access.seal_list l on l.seal = s.id
             where s.lifts is null and s.case_id <> all (:told) group by 1""").param("told", told.toArray(UUID[]::new)).query(row -> {
            sealedElsewhere.put(row.getObject("case_id", UUID.class), Set.of((UUID[])
                    row.getArray("officers").getArray()));
        });
    }

    private record Row(
            String folio,
            String unit,
            @Nullable String addressedTo,
            @Nullable UUID caseId) {}

    private void note(String kind, String table) {
        var rows = admin.sql("select folio, unit, addressed_to, case_id from " + table)
                .query(Row.class)
                .list();
        for (Row row : rows)
            things.put(
                    kind + " " + row.folio,
                    new Thing(
                            kind,
                            row.folio,
                            row.unit,
                            row.addressedTo,
                            row.caseId,
                            row.caseId == null ? Set.of() : sharedWith(row.caseId),
                            sealOf(row.caseId),
                            opened.values().stream()
                                    .anyMatch(told -> told.caseId().equals(row.caseId))));
    }

    Set<String> sharedWith(UUID caseId) {
        return admin.sql("select with_unit from access.case_share where case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .set();
    }

    private Seal sealOf(@Nullable UUID caseId) {
        var found = new ArrayList<Seal>();
        for (Map<Seal, Told> stories : List.of(untouched, opened))
            stories.forEach((seal, told) -> {
                if (told.caseId().equals(caseId)) found.add(seal);
            });
        return found.isEmpty() ? Seal.OPEN : found.getFirst();
    }
}
