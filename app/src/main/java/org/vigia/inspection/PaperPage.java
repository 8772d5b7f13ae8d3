package org.vigia.inspection;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.document.Paper;
import org.vigia.page.Form;

/** Where the papers of an inspection are issued; that they were is on record. */
@Controller
class PaperPage {
    private final InspectionPapers papers;

    PaperPage(InspectionPapers papers) {
        this.papers = papers;
    }

    @Operation(id = "issueInspectionPaper", asks = Permission.ORDER_INSPECTION)
    @PostMapping("/inspecciones/{folio}/documentos/{papel:orden|acta|citatorio}")
    ResponseEntity<byte[]> issue(@PathVariable String folio, @PathVariable String papel, Form form) {
        papers.requireMine(folio);
        Paper.requireButton(form);
        Paper paper = switch (papel) {
            case "orden" -> papers.order(folio);
            case "citatorio" -> papers.notice(folio);
            default -> papers.record(folio);
        };
        return paper.answer();
    }
}
