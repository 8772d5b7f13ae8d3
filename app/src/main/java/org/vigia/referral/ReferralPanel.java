package org.vigia.referral;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.casework.CasePanel;
import org.vigia.page.Chrome;

/** The referrals on the page of their case. */
@Component
class ReferralPanel implements CasePanel {
    private final Referrals referrals;
    private final Trays trays;
    private final TemplateEngine templates;

    ReferralPanel(Referrals referrals, Trays trays, TemplateEngine templates) {
        this.referrals = referrals;
        this.trays = trays;
        this.templates = templates;
    }

    @Override
    public Under under() {
        return Under.REFERRALS;
    }

    @Override
    public String title() {
        return "Canalizaciones";
    }

    @Override
    public String anchor() {
        return "canalizaciones";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(UUID caseId) {
        return referrals.list(caseId).size();
    }

    @Override
    @Transactional(readOnly = true)
    public Content content(UUID caseId, Chrome chrome) {
        List<ReferralRow> rows = referrals.list(caseId).stream().map(trays::row).toList();
        return output -> templates.render("referral/panel.jte", Map.of("rows", rows), output);
    }
}
