package org.vigia.casework;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Chrome;

/** The pages of a case. */
@Controller
@RequestMapping("/casos/{folio}")
class CasePage {
    private final CaseSheets sheets;
    private final CaseTabs tabs;

    CasePage(CaseSheets sheets, CaseTabs tabs) {
        this.sheets = sheets;
        this.tabs = tabs;
    }

    /** What a later room shows, ready to be written. */
    record Shown(String title, String anchor, Content content) {}

    @Operation(id = "readCase", asks = Permission.SEE_CASES)
    @GetMapping
    ModelAndView summary(@PathVariable String folio) {
        return new ModelAndView("casework/case", Map.of("summary", sheets.summary(folio)));
    }

    @Operation(id = "readCaseProceedings", asks = Permission.SEE_PROCEEDINGS)
    @GetMapping("/procedimiento")
    ModelAndView proceedings(@PathVariable String folio, @ModelAttribute("chrome") Chrome chrome) {
        return panels(folio, "Procedimiento", CasePanel.Under.PROCEEDING, chrome);
    }

    @Operation(id = "readCaseReferrals", asks = Permission.SEE_REFERRALS)
    @GetMapping("/canalizaciones")
    ModelAndView referrals(@PathVariable String folio, @ModelAttribute("chrome") Chrome chrome) {
        return panels(folio, "Canalizaciones", CasePanel.Under.REFERRALS, chrome);
    }

    @Operation(id = "readCaseMatters", asks = Permission.SEE_MATTERS)
    @GetMapping("/penal")
    ModelAndView matters(@PathVariable String folio, @ModelAttribute("chrome") Chrome chrome) {
        return panels(folio, "Vía penal", CasePanel.Under.CRIMINAL, chrome);
    }

    @Operation(id = "readCasePlans", asks = Permission.SEE_PLANS)
    @GetMapping("/proteccion")
    ModelAndView plans(@PathVariable String folio, @ModelAttribute("chrome") Chrome chrome) {
        return panels(folio, "Protección", CasePanel.Under.PROTECTION, chrome);
    }

    @Operation(id = "readCaseEvidence", asks = Permission.READ_STATEMENT)
    @GetMapping("/evidencias")
    ModelAndView evidence(@PathVariable String folio, @ModelAttribute("chrome") Chrome chrome) {
        return panels(folio, "Evidencias", CasePanel.Under.EVIDENCE, chrome);
    }

    private ModelAndView panels(String folio, String title, CasePanel.Under tab, Chrome chrome) {
        var head = sheets.head(folio);
        List<Shown> panels = tabs.panels(tab).stream()
                .map(panel -> new Shown(
                        panel.title(), panel.anchor(), panel.content(head.file().caseId(), chrome)))
                .toList();
        return new ModelAndView("casework/casePanels", Map.of("head", head, "title", title, "panels", panels));
    }
}
