package org.vigia.transfer;

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
import org.vigia.reference.AgencyKind.Branch;
import org.vigia.reference.Reference;

/** The transfers on the page of their case. */
@Component
class TransferPanel implements CasePanel {
    private final Access access;
    private final Casework casework;
    private final Transfers transfers;
    private final TransferSheets sheets;
    private final TemplateEngine templates;
    private final Reference reference;

    TransferPanel(
            Access access,
            Casework casework,
            Transfers transfers,
            TransferSheets sheets,
            TemplateEngine templates,
            Reference reference) {
        this.access = access;
        this.casework = casework;
        this.transfers = transfers;
        this.sheets = sheets;
        this.templates = templates;
        this.reference = reference;
    }

    @Override
    public Under under() {
        return Under.PROCEEDING;
    }

    @Override
    public String title() {
        return "Declinatorias";
    }

    @Override
    public String anchor() {
        return "declinatorias";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(UUID caseId) {
        return transfers.count(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public Content content(UUID caseId, Chrome chrome) {
        List<TransferSheets.Sheet> all = sheets.list(caseId);
        boolean labour = reference.getUnit(access.getOfficer().unit()).kind().branch() == Branch.INSPECTION;
        String decline = labour && access.may(Permission.DECLINE_COMPETENCE)
                ? casework.find(caseId)
                        .filter(CaseFile::isOpen)
                        .map(file -> "/casos/" + file.folio() + "/declinar")
                        .orElse("")
                : "";
        return output -> templates.render("transfer/panel.jte", Map.of("sheets", all, "decline", decline), output);
    }

    @Override
    @Transactional(readOnly = true)
    public Content printed(UUID caseId, Chrome chrome) {
        List<TransferSheets.Sheet> all = sheets.list(caseId);
        return output -> templates.render("transfer/paper.jte", Map.of("sheets", all), output);
    }
}
