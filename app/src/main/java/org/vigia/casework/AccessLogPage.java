package org.vigia.casework;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.identity.Identity;
import org.vigia.page.Cursor;
import org.vigia.page.Form;

/** Who was shown an identity of a case, when and what for: open to everyone at work on it. */
@Controller
class AccessLogPage {
    private final CaseSheets sheets;
    private final AccessLog log;

    AccessLogPage(CaseSheets sheets, AccessLog log) {
        this.sheets = sheets;
        this.log = log;
    }

    @Operation(id = "readAccessLog", asks = Permission.SEE_ACCESS_LOG)
    @GetMapping("/casos/{folio}/bitacora")
    ModelAndView log(@PathVariable String folio, Form form) {
        var head = sheets.head(folio);
        var cursor = Cursor.read(form, Identity.READINGS);
        var reads = log.list(head.file(), cursor);
        var odd = reads.first() ? log.listOdd(head.file()) : List.of();
        return form.page("casework/accessLog", Map.of("head", head, "reads", reads, "odd", odd));
    }
}
