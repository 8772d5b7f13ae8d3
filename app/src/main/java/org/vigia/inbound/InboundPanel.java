package org.vigia.inbound;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.casework.CasePanel;
import org.vigia.page.Chrome;

/** The referrals from outside on the page of their case. */
@Component
class InboundPanel implements CasePanel {
    private final Inbounds inbounds;
    private final InboundSheets sheets;
    private final TemplateEngine templates;

    InboundPanel(Inbounds inbounds, InboundSheets sheets, TemplateEngine templates) {
        this.inbounds = inbounds;
        this.sheets = sheets;
        this.templates = templates;
    }

    @Override
    public Under under() {
        return Under.REFERRALS;
    }

    @Override
    public String title() {
        return "Recibidas de fuera";
    }

    @Override
    public String anchor() {
        return "recibidas";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(UUID caseId) {
        return inbounds.list(caseId).size();
    }

    @Override
    @Transactional(readOnly = true)
    public Content content(UUID caseId, Chrome chrome) {
        List<InboundSheets.Row> rows =
                inbounds.list(caseId).stream().map(sheets::row).toList();
        return output -> templates.render("inbound/panel.jte", Map.of("rows", rows), output);
    }
}
