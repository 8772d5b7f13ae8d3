package org.vigia.protection;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.CasePanel;
import org.vigia.casework.Casework;
import org.vigia.page.Chrome;

/** The plans of restoration on the page of their case. */
@Component
class PlanPanel implements CasePanel {
    private final Access access;
    private final Casework casework;
    private final Plans plans;
    private final PlanSheets sheets;
    private final TemplateEngine templates;

    PlanPanel(Access access, Casework casework, Plans plans, PlanSheets sheets, TemplateEngine templates) {
        this.access = access;
        this.casework = casework;
        this.plans = plans;
        this.sheets = sheets;
        this.templates = templates;
    }

    @Override
    public Under under() {
        return Under.PROTECTION;
    }

    @Override
    public String title() {
        return "Planes de restitución de derechos";
    }

    @Override
    public String anchor() {
        return "planes";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(UUID caseId) {
        return plans.count(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public Content content(UUID caseId, Chrome chrome) {
        List<PlanSheets.Sheet> all = sheets.list(caseId);
        String open = access.may(Permission.KEEP_PLANS, caseId)
                ? casework.find(caseId)
                        .filter(CaseFile::isOpen)
                        .map(file -> "/casos/" + file.folio() + "/proteccion/nuevo")
                        .orElse("")
                : "";
        return output -> templates.render("protection/panel.jte", Map.of("sheets", all, "open", open), output);
    }

    /** On paper only where each plan stands: the file goes to hearings and other authorities (LGDNNA 76). */
    @Override
    @Transactional(readOnly = true)
    public Content printed(UUID caseId, Chrome chrome) {
        List<PlanSheets.Sheet> all = sheets.list(caseId);
        return output -> templates.render("protection/paper.jte", Map.of("sheets", all), output);
    }
}
