package org.vigia.intake;

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
import org.vigia.docket.Docket;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.registry.Ruling;

/** Complaints for programs. */
@RestController
@RequestMapping(path = ComplaintApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class ComplaintApi {
    static final String PATH = "/api/v1/complaints";
    private final Intake intake;
    private final Docket docket;
    private final ComplaintListPage list;
    private final NewComplaintPage page;
    private final CompetencePage competence;

    ComplaintApi(
            Intake intake, Docket docket, ComplaintListPage list, NewComplaintPage page, CompetencePage competence) {
        this.intake = intake;
        this.docket = docket;
        this.list = list;
        this.page = page;
        this.competence = competence;
    }

    @Operation(
            id = "listComplaintsByApi",
            asks = Permission.SEE_COMPLAINTS,
            tells = "Las denuncias al alcance, las más recientes primero.")
    @GetMapping
    ResponseEntity<Rows<ComplaintRead>> list(@Asked(ComplaintsAsked.class) Form asked) {
        return Replies.of(
                asked,
                intake.list(list.filter(asked), Cursor.read(asked, ComplaintList.KEY))
                        .map(ComplaintRead::of));
    }

    @Operation(id = "readComplaintByApi", asks = Permission.SEE_COMPLAINTS, tells = "Una denuncia.")
    @GetMapping("/{folio}")
    ResponseEntity<ComplaintRead> read(@PathVariable String folio) {
        Complaint complaint = intake.getComplaint(folio);
        return Replies.of(docket.version(complaint.id()), ComplaintRead.of(complaint));
    }

    @Operation(
            id = "recordComplaintByApi",
            asks = Permission.RECORD_COMPLAINT,
            tells = "Registra una denuncia; la competencia se resuelve enseguida.")
    @PostMapping
    ResponseEntity<Made> record(@Sent(SentComplaint.class) Form form) {
        return Replies.recorded(PATH, page.record(form), form);
    }

    @Operation(
            id = "readCompetenceByApi",
            asks = Permission.SEE_COMPLAINTS,
            tells = "Quién es competente para una denuncia, y con qué regla.")
    @GetMapping("/{folio}/competence")
    ResponseEntity<CompetenceRead> readCompetence(@PathVariable String folio) {
        Ruling ruling = intake.getCompetence(folio);
        return Replies.of(ruling.version(), CompetenceRead.of(folio, ruling));
    }

    @Operation(
            id = "overrideCompetenceByApi",
            asks = Permission.OVERRIDE_COMPETENCE,
            tells = "Resuelve la competencia de otro modo que la tabla, con su motivo.")
    @PostMapping("/{folio}/competence")
    ResponseEntity<Made> override(
            @PathVariable String folio, @Sent(value = SentCompetence.class, step = true) Form form) {
        return Replies.recorded(PATH, folio, competence.decide(folio, form), form);
    }
}
