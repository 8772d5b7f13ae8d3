package org.vigia.justice;

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

/** The criminal matters on the page of their case. */
@Component
class MatterPanel implements CasePanel {
    private final Access access;
    private final Casework casework;
    private final Matters matters;
    private final MatterSheets sheets;
    private final TemplateEngine templates;

    MatterPanel(Access access, Casework casework, Matters matters, MatterSheets sheets, TemplateEngine templates) {
        this.access = access;
        this.casework = casework;
        this.matters = matters;
        this.sheets = sheets;
        this.templates = templates;
    }

    @Override
    public Under under() {
        return Under.CRIMINAL;
    }

    @Override
    public String title() {
        return "Asuntos penales";
    }

    @Override
    public String anchor() {
        return "penal";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(UUID caseId) {
        return matters.count(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public Content content(UUID caseId, Chrome chrome) {
        List<MatterSheets.Sheet> all = sheets.list(caseId);
        String open = access.may(Permission.KEEP_MATTERS)
                ? casework.find(caseId)
                        .filter(CaseFile::isOpen)
                        .map(file -> "/casos/" + file.folio() + "/penal/nuevo")
                        .orElse("")
                : "";
        return output -> templates.render("justice/panel.jte", Map.of("sheets", all, "open", open), output);
    }

    @Override
    @Transactional(readOnly = true)
    public Content printed(UUID caseId, Chrome chrome) {
        List<MatterSheets.Sheet> all = sheets.list(caseId);
        return output -> templates.render("justice/paper.jte", Map.of("sheets", all), output);
    }
}
