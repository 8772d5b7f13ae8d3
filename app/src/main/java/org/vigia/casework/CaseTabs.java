package org.vigia.casework;

import static org.vigia.casework.CasePanel.Under.CRIMINAL;
import static org.vigia.casework.CasePanel.Under.EVIDENCE;
import static org.vigia.casework.CasePanel.Under.PROCEEDING;
import static org.vigia.casework.CasePanel.Under.PROTECTION;
import static org.vigia.casework.CasePanel.Under.REFERRALS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.identity.Identity;
import org.vigia.inspection.Inspection;
import org.vigia.page.Tab;
import org.vigia.registry.Registry;

/** The tabs of a case, and what later rooms show under theirs. */
@Component
class CaseTabs {
    private final Access access;
    private final Registry registry;
    private final Inspection inspection;
    private final Identity identity;
    private final ObjectProvider<CasePanel> panels;

    CaseTabs(
            Access access,
            Registry registry,
            Inspection inspection,
            Identity identity,
            ObjectProvider<CasePanel> panels) {
        this.access = access;
        this.registry = registry;
        this.inspection = inspection;
        this.identity = identity;
        this.panels = panels;
    }

    /** What later rooms show under a tab. */
    List<CasePanel> panels(CasePanel.Under tab) {
        return panels.stream()
                .filter(panel -> panel.under() == tab)
                .sorted(Comparator.comparingInt(CasePanel::order))
                .toList();
    }

    private int count(CasePanel.Under tab, CaseFile file) {
        return panels(tab).stream()
                .mapToInt(panel -> panel.count(file.caseId()))
                .sum();
    }

    /** The parts of a case that the policy lets the acting officer read. */
    List<Tab> list(CaseFile file) {
        String href = "/casos/" + file.folio();
        UUID id = file.caseId();
        var tabs = new ArrayList<>(List.of(new Tab("Resumen", href, null)));
        if (access.may(Permission.SEE_CHILDREN, id))
            tabs.add(new Tab(
                    "Personas", href + "/personas", registry.listChildren(id).size()));
        if (access.may(Permission.SEE_FINDINGS, id))
            tabs.add(new Tab(
                    "Violaciones",
                    href + "/violaciones",
                    inspection.listFindings(id).size()));
        if (access.may(EVIDENCE.permission(), id))
            tabs.add(new Tab("Evidencias", href + "/evidencias", count(EVIDENCE, file)));
        if (access.may(PROCEEDING.permission(), id))
            tabs.add(new Tab("Procedimiento", href + "/procedimiento", count(PROCEEDING, file)));
        if (access.may(REFERRALS.permission(), id))
            tabs.add(new Tab("Canalizaciones", href + "/canalizaciones", count(REFERRALS, file)));
        if (access.may(CRIMINAL.permission(), id))
            tabs.add(new Tab("Vía penal", href + "/penal", count(CRIMINAL, file)));
        if (access.may(PROTECTION.permission(), id))
            tabs.add(new Tab("Protección", href + "/proteccion", count(PROTECTION, file)));
        if (access.may(Permission.SEE_ACCESS_LOG, id))
            tabs.add(new Tab("Bitácora de acceso", href + "/bitacora", identity.countReadings(id)));
        return List.copyOf(tabs);
    }
}
