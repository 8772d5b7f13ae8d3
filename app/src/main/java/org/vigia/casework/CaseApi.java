package org.vigia.casework;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.api.Asked;
import org.vigia.api.Made;
import org.vigia.api.Replies;
import org.vigia.api.Rows;
import org.vigia.api.Sent;
import org.vigia.page.Cursor;
import org.vigia.page.Form;

/** Case files for programs. */
@RestController
@RequestMapping(path = CaseApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class CaseApi {
    static final String PATH = "/api/v1/cases";
    private final Casework casework;
    private final CaseList cases;
    private final CasesPage list;
    private final OpenCasePage opening;
    private final TracksPage tracks;
    private final CloseCasePage closing;

    CaseApi(
            Casework casework,
            CaseList cases,
            CasesPage list,
            OpenCasePage opening,
            TracksPage tracks,
            CloseCasePage closing) {
        this.casework = casework;
        this.cases = cases;
        this.list = list;
        this.opening = opening;
        this.tracks = tracks;
        this.closing = closing;
    }

    @Operation(id = "listCasesByApi", asks = Permission.SEE_CASES, tells = "Los casos al alcance, el último primero.")
    @GetMapping
    ResponseEntity<Rows<CaseLine>> list(@Asked(CasesAsked.class) Form asked) {
        return Replies.of(
                asked,
                cases.list(list.filter(asked), Cursor.read(asked, CaseList.KEY)).map(CaseLine::of));
    }

    @Operation(id = "readCaseByApi", asks = Permission.SEE_CASES, tells = "Un caso como está.")
    @GetMapping("/{folio}")
    ResponseEntity<CaseRead> read(@PathVariable String folio) {
        CaseFile file = casework.getByFolio(folio);
        return Replies.of(file.version(), CaseRead.of(file));
    }

    @Operation(
            id = "openCaseByApi",
            asks = Permission.OPEN_CASE,
            tells = "Abre un caso, por una denuncia o inspección o en un lugar.")
    @PostMapping
    ResponseEntity<Made> open(@Sent(SentCase.class) Form form) {
        if (form.text("de").isPresent())
            for (String field : List.of("entidad", "municipio"))
                if (form.text(field).isPresent())
                    form.refuse(field, "Con «source», el lugar es el de esa denuncia o inspección. Quítelo.");
        return Replies.recorded(PATH, opening.open(form), form);
    }

    @Operation(id = "keepTrackByApi", asks = Permission.KEEP_TRACKS, tells = "Abre una vía, o termina una abierta.")
    @PostMapping("/{folio}/tracks/{track}")
    ResponseEntity<Made> keepTrack(
            @PathVariable String folio, @PathVariable Track track, @Sent(SentTrackStep.class) Form form) {
        boolean opens = form.chose("accion", TrackMove.OPEN.name());
        if (form.text("accion").isEmpty()) form.refuse("accion", "Diga si la vía se abre o se termina.");
        if (opens && form.text("resultado").isPresent())
            form.refuse("resultado", "Una vía que se abre no tiene resultado. Quítelo.");
        return Replies.recorded(
                PATH, folio, tracks.change(folio, track.slug(), opens ? form.with("accion", "abrir") : form), form);
    }

    @Operation(id = "closeCaseByApi", asks = Permission.CLOSE_CASE, tells = "Cierra un caso al que nada le falta.")
    @PostMapping("/{folio}/closure")
    ResponseEntity<Made> close(@PathVariable String folio, @Sent(value = SentClosure.class, step = true) Form form) {
        return Replies.recorded(PATH, folio, closing.close(folio, form), form);
    }

    @Operation(id = "reopenCaseByApi", asks = Permission.REOPEN_CASE, tells = "Reabre un caso cerrado, con su causa.")
    @PostMapping("/{folio}/reopening")
    ResponseEntity<Made> reopen(@PathVariable String folio, @Sent(value = SentReopening.class, step = true) Form form) {
        return Replies.recorded(PATH, folio, closing.reopen(folio, form), form);
    }
}
