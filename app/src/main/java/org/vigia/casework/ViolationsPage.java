package org.vigia.casework;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;

/** What was found against the law in a case, each by the text in force on that day. */
@Controller
class ViolationsPage {
    private final CaseSheets sheets;
    private final Violations violations;

    ViolationsPage(CaseSheets sheets, Violations violations) {
        this.sheets = sheets;
        this.violations = violations;
    }

    @Operation(id = "readFindings", asks = Permission.SEE_FINDINGS)
    @GetMapping("/casos/{folio}/violaciones")
    ModelAndView violations(@PathVariable String folio) {
        var head = sheets.head(folio);
        return new ModelAndView(
                "casework/violations",
                Map.of("head", head, "sheet", violations.read(head.file().caseId())));
    }
}
