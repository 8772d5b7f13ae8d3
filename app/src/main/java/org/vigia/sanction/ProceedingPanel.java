package org.vigia.sanction;

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

/** The proceedings on the page of their case. */
@Component
class ProceedingPanel implements CasePanel {
    private final Access access;
    private final Casework casework;
    private final Proceedings proceedings;
    private final ProceedingSheets sheets;
    private final TemplateEngine templates;

    ProceedingPanel(
            Access access,
            Casework casework,
            Proceedings proceedings,
            ProceedingSheets sheets,
            TemplateEngine templates) {
        this.access = access;
        this.casework = casework;
        this.proceedings = proceedings;
        this.sheets = sheets;
        this.templates = templates;
    }

    @Override
    public Under under() {
        return Under.PROCEEDING;
    }

    @Override
    public String title() {
        return "Procedimiento de sanción";
    }

    @Override
    public String anchor() {
        return "sancion";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(UUID caseId) {
        return proceedings.count(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public Content content(UUID caseId, Chrome chrome) {
        List<ProceedingSheets.Sheet> all = list(caseId);
        String recommend = access.may(Permission.RECOMMEND_SANCTION)
                ? casework.find(caseId)
                        .filter(CaseFile::isOpen)
                        .map(file -> "/casos/" + file.folio() + "/sancion")
                        .orElse("")
                : "";
        return output -> templates.render(
                "sanction/panel.jte", Map.of("chrome", chrome, "sheets", all, "recommend", recommend), output);
    }

    @Override
    @Transactional(readOnly = true)
    public Content printed(UUID caseId, Chrome chrome) {
        List<ProceedingSheets.Sheet> all = list(caseId);
        return output -> templates.render("sanction/paper.jte", Map.of("sheets", all), output);
    }

    private List<ProceedingSheets.Sheet> list(UUID caseId) {
        return proceedings.list(caseId).stream()
                .map(proceeding -> sheets.get(proceeding.folio()))
                .toList();
    }
}
