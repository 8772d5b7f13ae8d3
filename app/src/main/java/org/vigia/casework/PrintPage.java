package org.vigia.casework;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Chrome;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.page.Options;

/** Where a case file is printed, and what for. */
@Controller
@RequestMapping("/casos/{folio}/expediente")
class PrintPage {
    private final CaseSheets sheets;
    private final CasePaper paper;

    PrintPage(CaseSheets sheets, CasePaper paper) {
        this.sheets = sheets;
        this.paper = paper;
    }

    @Operation(id = "newPrinting", asks = Permission.KEEP_TRACKS)
    @GetMapping
    ModelAndView ask(@PathVariable String folio) {
        return page(folio, Form.blank());
    }

    /** The paper, or the form again. */
    @Operation(id = "printCase", asks = Permission.KEEP_TRACKS)
    @PostMapping
    Object print(@PathVariable String folio, Form form, @ModelAttribute("chrome") Chrome chrome) {
        sheets.head(folio);
        Optional<PrintPurpose> purpose = Options.read(form, "para", PrintPurpose.class, "Elija para qué se imprime.");
        if (purpose.isEmpty()) return page(folio, form);
        return paper.print(folio, purpose.get(), chrome).answer();
    }

    private ModelAndView page(String folio, Form form) {
        return form.page(
                "casework/print",
                Map.of(
                        "head",
                        sheets.head(folio),
                        "purposes",
                        Stream.of(PrintPurpose.values())
                                .map(one -> new Option(one.name(), one.label()))
                                .toList()));
    }
}
