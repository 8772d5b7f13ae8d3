package org.vigia.justice;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.api.Made;
import org.vigia.api.Replies;
import org.vigia.api.Rows;
import org.vigia.api.Sent;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.page.Form;

/** Criminal matters for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class MatterApi {
    private static final String PATH = "/api/v1/matters";
    private final Casework casework;
    private final Justice justice;
    private final MatterSheets sheets;
    private final NewMatterPage opening;
    private final MatterPage page;

    MatterApi(Casework casework, Justice justice, MatterSheets sheets, NewMatterPage opening, MatterPage page) {
        this.casework = casework;
        this.justice = justice;
        this.sheets = sheets;
        this.opening = opening;
        this.page = page;
    }

    @Operation(id = "readMatterByApi", asks = Permission.SEE_MATTERS, tells = "Un asunto penal como está, sin nombres.")
    @GetMapping("/matters/{folio}")
    ResponseEntity<MatterRead> read(@PathVariable String folio) {
        var sheet = sheets.get(folio);
        return Replies.of(sheet.matter().version(), MatterRead.of(sheet.matter(), sheet.caseFolio()));
    }

    @Operation(id = "listMattersOfCaseByApi", asks = Permission.SEE_MATTERS, tells = "Los asuntos penales de un caso.")
    @GetMapping("/cases/{folio}/matters")
    ResponseEntity<Rows<MatterRead>> list(@PathVariable String folio) {
        CaseFile file = casework.getByFolio(folio);
        return Replies.of(justice.list(file.caseId()).stream()
                .map(matter -> MatterRead.of(matter, Optional.of(folio)))
                .toList());
    }

    @Operation(
            id = "openMatterByApi",
            asks = Permission.KEEP_MATTERS,
            tells = "Registra que la fiscalía abrió carpeta por los hechos de un caso.")
    @PostMapping("/cases/{folio}/matters")
    ResponseEntity<Made> open(@PathVariable String folio, @Sent(SentMatter.class) Form form) {
        return Replies.recorded(PATH, opening.open(folio, form), form);
    }

    @Operation(id = "accuseByApi", asks = Permission.KEEP_MATTERS, tells = "Registra el ejercicio de la acción penal.")
    @PostMapping("/matters/{folio}/accusations")
    ResponseEntity<Made> accuse(
            @PathVariable String folio, @Sent(value = SentAccusation.class, step = true) Form form) {
        return take(folio, MatterAct.ACTION, form);
    }

    @Operation(id = "moveAccusedByApi", asks = Permission.KEEP_MATTERS, tells = "Registra lo que decidió un juez.")
    @PostMapping("/matters/{folio}/decisions")
    ResponseEntity<Made> move(@PathVariable String folio, @Sent(value = SentMatterMove.class, step = true) Form form) {
        return take(folio, MatterAct.STEP, form);
    }

    @Operation(
            id = "determineMatterByApi",
            asks = Permission.KEEP_MATTERS,
            tells = "Registra cómo se determinó la carpeta.")
    @PostMapping("/matters/{folio}/determinations")
    ResponseEntity<Made> determine(
            @PathVariable String folio, @Sent(value = SentDetermination.class, step = true) Form form) {
        return take(folio, MatterAct.DETERMINATION, form);
    }

    @Operation(id = "passMatterByApi", asks = Permission.KEEP_MATTERS, tells = "Registra el paso a otra fiscalía.")
    @PostMapping("/matters/{folio}/passings")
    ResponseEntity<Made> pass(@PathVariable String folio, @Sent(value = SentPassing.class, step = true) Form form) {
        return take(folio, MatterAct.PASSING, form);
    }

    @Operation(
            id = "screenAccusedByApi",
            asks = Permission.KEEP_MATTERS,
            tells = "Registra lo que una persona halló: si quien es adolescente puede ser víctima.")
    @PostMapping("/matters/{folio}/screenings")
    ResponseEntity<Made> screen(@PathVariable String folio, @Sent(value = SentScreened.class, step = true) Form form) {
        return take(folio, MatterAct.SCREENING, form);
    }

    private ResponseEntity<Made> take(String folio, MatterAct act, Form form) {
        return Replies.recorded(PATH, folio, page.record(folio, act.slug(), form), form);
    }
}
