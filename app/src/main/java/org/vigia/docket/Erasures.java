package org.vigia.docket;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.page.Formats;
import org.vigia.vault.Vault;

/**
 * Texts about a person, a workplace or a case are erased for good by destroying the key that opens them. It is an act like
 * any other; what the texts stood on stays, without them.
 */
@Component
public class Erasures {
    private static final FactForm FORM = FactForm.of(
                    "docket.erasure", 1, "docket.erasure", "key_owner", "basis", "facts", "remains", "reason_language")
            .sealing("reason");
    private static final int SHORTEST_REASON = 5;
    private static final ZoneId CAPITAL = ZoneId.of("America/Mexico_City");

    private final JdbcClient db;
    private final Docket docket;
    private final Access access;
    private final Holds holds;

    Erasures(JdbcClient db, Docket docket, Access access, Holds holds) {
        this.db = db;
        this.docket = docket;
        this.access = access;
        this.holds = holds;
    }

    /**
     * Erases all texts under one key, which only the unit that wrote them may do.
     *
     * @param owner the person, workplace or case whose key it is
     * @throws NotYet while a legal hold stands on it or on its file
     * @throws NotFound when no text under it is visible to who is acting, or they are erased already
     */
    @Transactional
    public Recorded erase(UUID owner, ErasureBasis basis, String reason) {
        Officer officer = access.require(Permission.ERASE_TEXTS);
        if (reason.strip().length() < SHORTEST_REASON)
            throw new InvalidInput("motivo", "Escriba por qué se suprimen los textos; queda en el expediente.");
        var remains = Remains.of(db, owner);
        if (remains.rows().isEmpty() || docket.isErased(owner)) throw new NotFound("key " + owner);
        if (!remains.units().equals(Set.of(officer.unit())))
            throw new NotPermitted(
                    "Otra unidad también escribió aquí. La supresión corresponde a cada una por lo suyo.");
        if (docket.holdsOthers(owner))
            throw new NotYet(
                    "Bajo esta clave están las de un caso en reserva.",
                    List.of("Que dos personas levanten la reserva."));
        UUID file = remains.caseId();
        if (file == null ? holds.stand(owner) : holds.stand(owner, file))
            throw new NotYet(
                    "Una orden de conservación impide suprimir estos textos.",
                    List.of("Que quien ordenó conservarlos lo levante, con su motivo."));
        return docket.record(Fact.on(FORM)
                .inCase(file)
                .set("key_owner", owner)
                .set("basis", basis)
                .set("facts", remains.facts())
                .set("remains", remains.digest())
                .set("reason_language", "es")
                .seal("reason", reason.strip()));
    }

    /** What a page shows where a text was. */
    static Map<String, @Nullable String> shown(FactForm form, Vault vault, UUID owner) {
        Map<String, @Nullable String> shown = new LinkedHashMap<>();
        vault.findErasure(owner).ifPresent(at -> {
            String text = "suprimido el " + Formats.day(at.atZone(CAPITAL).toLocalDate());
            form.sealed().forEach(field -> shown.put(field, text));
        });
        return shown;
    }
}
