package org.vigia.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;

/** What was found against the law in a case, each by the text in force on that day. */
@Controller
class ViolationsPage {
    private final CaseSheets sheets;
    private final Violations violations;
    private final OtherLaw otherLaw;

    ViolationsPage(CaseSheets sheets, Violations violations, OtherLaw otherLaw) {
        this.sheets = sheets;
        this.violations = violations;
        this.otherLaw = otherLaw;
    }

    @Operation(id = "readFindings", asks = Permission.SEE_FINDINGS)
    @GetMapping("/casos/{folio}/violaciones")
    ModelAndView violations(@PathVariable String folio, Form form) {
        var head = sheets.head(folio);
        var caseId = head.file().caseId();
        var asked = form.date("ley").map(day -> replay(caseId, day, form));
        return form.page(
                "casework/violations",
                Map.of("head", head, "sheet", violations.read(caseId), "replayed", asked.filter(_ -> form.valid())));
    }

    private List<OtherLaw.Row> replay(UUID caseId, LocalDate day, Form form) {
        try {
            return otherLaw.read(caseId, day);
        } catch (InvalidInput e) {
            form.refuse(e);
            return List.of();
        }
    }
}
