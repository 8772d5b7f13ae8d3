package org.vigia.inspection;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;

/** One inspection: what was ordered, what was seen, what the law of that day says and why. */
@Controller
class FilePage {
    private final Sheets sheets;
    private final Words words;

    FilePage(Sheets sheets, Words words) {
        this.sheets = sheets;
        this.words = words;
    }

    @Operation(id = "readInspection", asks = Permission.SEE_INSPECTIONS)
    @GetMapping("/inspecciones/{folio}")
    ModelAndView show(@PathVariable String folio) {
        return new ModelAndView("inspection/file", Map.of("sheet", sheets.get(folio), "words", words));
    }
}
