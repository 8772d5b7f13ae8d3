package org.vigia.sanction;

import java.util.List;
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

/** Proceedings for programs, from the recommendation to the hand-over. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ProceedingApi {
    private static final String PATH = "/api/v1/proceedings";
    private final Casework casework;
    private final Sanction sanction;
    private final ProceedingSheets sheets;
    private final RecommendPage recommending;
    private final ProceedingPage page;
    private final DecisionPage deciding;
    private final HandOverPage handing;

    ProceedingApi(
            Casework casework,
            Sanction sanction,
            ProceedingSheets sheets,
            RecommendPage recommending,
            ProceedingPage page,
            DecisionPage deciding,
            HandOverPage handing) {
        this.casework = casework;
        this.sanction = sanction;
        this.sheets = sheets;
        this.recommending = recommending;
        this.page = page;
        this.deciding = deciding;
        this.handing = handing;
    }

    @Operation(id = "readProceedingByApi", asks = Permission.SEE_PROCEEDINGS, tells = "Un procedimiento como está.")
    @GetMapping("/proceedings/{folio}")
    ResponseEntity<ProceedingRead> read(@PathVariable String folio) {
        var sheet = sheets.get(folio);
        return Replies.of(sheet.proceeding().version(), ProceedingRead.of(sheet.proceeding(), sheet.caseFolio()));
    }

    @Operation(
            id = "listProceedingsOfCaseByApi",
            asks = Permission.SEE_PROCEEDINGS,
            tells = "Los procedimientos de un caso.")
    @GetMapping("/cases/{folio}/proceedings")
    ResponseEntity<Rows<ProceedingRead>> list(@PathVariable String folio) {
        CaseFile file = casework.getByFolio(folio);
        return Replies.of(sanction.listOfCase(file.caseId()).stream()
                .map(proceeding -> ProceedingRead.of(proceeding, Optional.of(folio)))
                .toList());
    }

    @Operation(
            id = "recommendSanctionByApi",
            asks = Permission.RECOMMEND_SANCTION,
            tells = "Recomienda sancionar las violaciones que se señalan.")
    @PostMapping("/cases/{folio}/recommendations")
    ResponseEntity<Made> recommend(@PathVariable String folio, @Sent(SentRecommendation.class) Form form) {
        return Replies.recorded(PATH, recommending.recommend(folio, form), form);
    }

    @Operation(id = "summonByApi", asks = Permission.SEE_PROCEEDINGS, tells = "Registra el emplazamiento.")
    @PostMapping("/proceedings/{folio}/summons")
    ResponseEntity<Made> summon(@PathVariable String folio, @Sent(value = SentService.class, step = true) Form form) {
        return take(folio, NextStep.SUMMONS, form);
    }

    @Operation(id = "closeHearingByApi", asks = Permission.SEE_PROCEEDINGS, tells = "Cierra la instrucción.")
    @PostMapping("/proceedings/{folio}/hearing")
    ResponseEntity<Made> hear(@PathVariable String folio, @Sent(value = SentHearing.class, step = true) Form form) {
        return take(folio, NextStep.HEARING, form);
    }

    @Operation(
            id = "decideSanctionByApi",
            asks = Permission.DECIDE_SANCTION,
            tells = "Registra lo que una persona resolvió: una multa dentro de su rango, o ninguna y por qué.")
    @PostMapping("/proceedings/{folio}/decision")
    ResponseEntity<Made> decide(@PathVariable String folio, @Sent(value = SentDecision.class, step = true) Form form) {
        List<String> charged = sheets.get(folio, Permission.DECIDE_SANCTION).charges().stream()
                .map(one -> one.charge().finding().toString())
                .toList();
        for (String finding : form.all("renglones"))
            if (!charged.contains(finding))
                form.refuse(
                        "importe-" + finding, "«%s» no está entre los cargos. Quite ese renglón.".formatted(finding));
        return Replies.recorded(PATH, folio, deciding.decide(folio, form), form);
    }

    @Operation(id = "recordNotificationByApi", asks = Permission.SEE_PROCEEDINGS, tells = "Registra la notificación.")
    @PostMapping("/proceedings/{folio}/notification")
    ResponseEntity<Made> notify(@PathVariable String folio, @Sent(value = SentService.class, step = true) Form form) {
        return take(folio, NextStep.NOTIFICATION, form);
    }

    @Operation(id = "recordChallengeByApi", asks = Permission.SEE_PROCEEDINGS, tells = "Registra una impugnación.")
    @PostMapping("/proceedings/{folio}/challenge")
    ResponseEntity<Made> challenge(
            @PathVariable String folio, @Sent(value = SentChallenge.class, step = true) Form form) {
        return take(folio, NextStep.CHALLENGE, form);
    }

    @Operation(
            id = "recordVerdictByApi",
            asks = Permission.SEE_PROCEEDINGS,
            tells = "Registra cómo terminó la impugnación.")
    @PostMapping("/proceedings/{folio}/verdict")
    ResponseEntity<Made> rule(@PathVariable String folio, @Sent(value = SentVerdict.class, step = true) Form form) {
        return take(folio, NextStep.RULING, form);
    }

    @Operation(
            id = "handOverFineByApi",
            asks = Permission.HAND_OVER_FINE,
            tells = "Entrega la multa a finanzas para su cobro.")
    @PostMapping("/proceedings/{folio}/hand-over")
    ResponseEntity<Made> handOver(
            @PathVariable String folio, @Sent(value = SentHandOver.class, step = true) Form form) {
        return Replies.recorded(PATH, folio, handing.handOver(folio, form), form);
    }

    private ResponseEntity<Made> take(String folio, NextStep step, Form form) {
        return Replies.recorded(PATH, folio, page.take(folio, step.slug(), form), form);
    }
}
