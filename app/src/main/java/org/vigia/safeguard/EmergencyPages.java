package org.vigia.safeguard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.page.Form;
import org.vigia.page.Options;

/** Where a case of another unit is opened in an emergency, and where its own unit says whether it was one. */
@Controller
class EmergencyPages {
    private final Safeguard safeguard;
    private final Casework casework;
    private final EmergencySheets sheets;

    EmergencyPages(Safeguard safeguard, Casework casework, EmergencySheets sheets) {
        this.safeguard = safeguard;
        this.casework = casework;
        this.sheets = sheets;
    }

    @Operation(id = "newEmergency", asks = Permission.OPEN_IN_EMERGENCY)
    @GetMapping("/emergencias")
    ModelAndView asking() {
        return opening(Form.blank());
    }

    private ModelAndView opening(Form form) {
        return form.page("safeguard/emergency", Map.of("open", sheets.list(safeguard.listMine())));
    }

    @Operation(id = "openInEmergency", asks = Permission.OPEN_IN_EMERGENCY)
    @PostMapping("/emergencias")
    ModelAndView open(Form form) {
        Optional<String> folio = form.text("folio", "Escriba el folio del caso.");
        if (folio.isPresent())
            try {
                Emergency opened = safeguard.openInEmergency(folio.get(), form.value("motivo"));
                return Form.recorded("/casos/"
                        + casework.find(opened.caseId()).map(CaseFile::folio).orElseThrow());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return opening(form);
    }

    @Operation(id = "readEmergencies", asks = Permission.REVIEW_EMERGENCY)
    @GetMapping("/casos/{folio}/emergencias")
    ModelAndView emergencies(@PathVariable String folio) {
        return reviewing(folio, Form.blank());
    }

    private ModelAndView reviewing(String folio, Form form) {
        CaseFile file = casework.getByFolio(folio);
        List<EmergencySheets.Sheet> all = sheets.list(safeguard.listOfCase(file.caseId()));
        return form.page("safeguard/review", Map.of("folio", file.folio(), "openings", all));
    }

    @Operation(id = "reviewEmergency", asks = Permission.REVIEW_EMERGENCY)
    @PostMapping("/casos/{folio}/emergencias")
    @Transactional
    public ModelAndView review(@PathVariable String folio, Form form) {
        CaseFile file = casework.getByFolio(folio);
        var finding = Options.read(form, "valoracion", Emergency.Finding.class, "Diga si estuvo justificada.");
        Optional<UUID> opening = safeguard.listOfCase(file.caseId()).stream()
                .map(Emergency::id)
                .filter(id -> id.toString().equals(form.value("apertura")))
                .findFirst();
        if (opening.isEmpty()) form.refuse("apertura", "La página llegó incompleta. Ábrala de nuevo.");
        if (finding.isPresent() && opening.isPresent())
            try {
                safeguard.review(opening.get(), finding.get(), form.value("nota"));
                return Form.recorded("/casos/" + folio + "/emergencias");
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return reviewing(folio, form);
    }
}
