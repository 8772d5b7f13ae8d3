package org.vigia.referral;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vigia.access.Access;
import org.vigia.access.NotPermitted;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.document.Document;
import org.vigia.document.DocumentKind;
import org.vigia.document.Documents;
import org.vigia.document.Paper;
import org.vigia.page.Form;

/** Where whoever refers issues the letter that goes with it: what is asked and on what grounds, never who the child is. */
@Controller
class ReferralPaperPage {
    private final Access access;
    private final ReferralSheets sheets;
    private final Documents documents;
    private final TemplateEngine templates;

    ReferralPaperPage(Access access, ReferralSheets sheets, Documents documents, TemplateEngine templates) {
        this.access = access;
        this.sheets = sheets;
        this.documents = documents;
        this.templates = templates;
    }

    @Operation(id = "issueReferralPaper", asks = Permission.REFER)
    @PostMapping("/canalizaciones/{folio}/documentos/oficio")
    @Transactional
    public ResponseEntity<byte[]> issue(@PathVariable String folio, Form form) {
        var sheet = sheets.open(folio);
        ReferralFile referral = sheet.row().referral();
        if (!referral.fromUnit().equals(access.getOfficer().unit()))
            throw new NotPermitted("El oficio lo emite quien canalizó.");
        Paper.requireButton(form);
        Content body = output -> templates.render("referral/paper.jte", Map.of("sheet", sheet), output);
        return documents
                .issue(new Document(
                        DocumentKind.REFERRAL,
                        referral.folio(),
                        referral.caseId(), // whoever receives it sees no act of the paper, and must count all of the
                        // referral
                        referral.caseId(),
                        null,
                        List.of("Quien canaliza: nombre, cargo y firma"),
                        body))
                .answer();
    }
}
