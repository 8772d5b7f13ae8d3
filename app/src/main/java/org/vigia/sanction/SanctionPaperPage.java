package org.vigia.sanction;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.document.Paper;
import org.vigia.page.Form;

/** Where the papers of a proceeding are issued; that they were is on record. */
@Controller
class SanctionPaperPage {
    private final ProceedingSheets sheets;
    private final SanctionPapers papers;
    private final Appointments appointments;

    SanctionPaperPage(ProceedingSheets sheets, SanctionPapers papers, Appointments appointments) {
        this.sheets = sheets;
        this.papers = papers;
        this.appointments = appointments;
    }

    @Operation(id = "issueProceedingPaper", asks = Permission.DECIDE_SANCTION)
    @PostMapping("/procedimientos/{folio}/documentos/{papel:emplazamiento|resolucion|remision|citatorio}")
    ResponseEntity<byte[]> issue(@PathVariable String folio, @PathVariable String papel, Form form) {
        sheets.get(folio, Permission.DECIDE_SANCTION);
        Paper.requireButton(form);
        Paper paper = papel.equals("citatorio")
                ? appointments.issue(folio, form)
                : papers.issue(folio, SanctionPapers.Of.valueOf(papel.toUpperCase(Locale.ROOT)));
        return paper.answer();
    }
}
