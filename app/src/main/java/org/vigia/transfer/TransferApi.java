package org.vigia.transfer;

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
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.page.Cursor;
import org.vigia.page.Form;

/** Transfers for programs, from the declaration to the ruling. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class TransferApi {
    private static final String PATH = "/api/v1/transfers";
    private final Casework casework;
    private final Transfer transfer;
    private final Trays trays;
    private final DeclinePage declining;
    private final TransferPage page;

    TransferApi(Casework casework, Transfer transfer, Trays trays, DeclinePage declining, TransferPage page) {
        this.casework = casework;
        this.transfer = transfer;
        this.trays = trays;
        this.declining = declining;
        this.page = page;
    }

    @Operation(id = "listTransfersByApi", asks = Permission.SEE_TRANSFERS, tells = "Las declinatorias de una bandeja.")
    @GetMapping("/transfers")
    ResponseEntity<Rows<TransferLine>> list(@Asked(TransfersAsked.class) Form asked) {
        Tray tray = asked.text("bandeja").map(Tray::valueOf).orElse(Tray.RECEIVED);
        return Replies.of(
                asked, trays.list(tray, Cursor.read(asked, Trays.KEY)).map(row -> TransferLine.of(row.transfer())));
    }

    @Operation(id = "readTransferByApi", asks = Permission.SEE_TRANSFERS, tells = "Una declinatoria como está.")
    @GetMapping("/transfers/{folio}")
    ResponseEntity<TransferRead> read(@PathVariable String folio) {
        TransferFile file = transfer.getByFolio(folio);
        return Replies.of(
                file.version(),
                TransferRead.of(file, casework.find(file.caseId()).map(CaseFile::folio)));
    }

    @Operation(
            id = "declineCompetenceByApi",
            asks = Permission.DECLINE_COMPETENCE,
            tells = "Declina la vía de sanción de un caso en favor de otra autoridad.")
    @PostMapping("/cases/{folio}/transfers")
    ResponseEntity<Made> decline(@PathVariable String folio, @Sent(SentTransfer.class) Form form) {
        return Replies.recorded(PATH, declining.send(folio, form.with("paso", "enviar")), form);
    }

    @Operation(id = "receiveTransferByApi", asks = Permission.SEE_TRANSFERS, tells = "Acusa recibo.")
    @PostMapping("/transfers/{folio}/receipt")
    ResponseEntity<Made> receive(
            @PathVariable String folio, @Sent(value = SentTransferStep.class, step = true) Form form) {
        return take(folio, TransferAct.RECEIPT, form);
    }

    @Operation(id = "acceptTransferByApi", asks = Permission.SEE_TRANSFERS, tells = "Acepta una declinatoria.")
    @PostMapping("/transfers/{folio}/acceptance")
    ResponseEntity<Made> accept(@PathVariable String folio, @Sent(value = SentTaking.class, step = true) Form form) {
        return take(folio, TransferAct.ACCEPT, form);
    }

    @Operation(
            id = "rejectTransferByApi",
            asks = Permission.SEE_TRANSFERS,
            tells = "No toma una declinatoria, y dice por qué.")
    @PostMapping("/transfers/{folio}/rejection")
    ResponseEntity<Made> reject(@PathVariable String folio, @Sent(value = SentRefusal.class, step = true) Form form) {
        return take(folio, TransferAct.REJECT, form);
    }

    @Operation(
            id = "insistOnTransferByApi",
            asks = Permission.SEE_TRANSFERS,
            tells = "Insiste: conflicto de competencia.")
    @PostMapping("/transfers/{folio}/insistence")
    ResponseEntity<Made> insist(
            @PathVariable String folio, @Sent(value = SentTransferStep.class, step = true) Form form) {
        return take(folio, TransferAct.INSIST, form);
    }

    @Operation(
            id = "assignTransferByApi",
            asks = Permission.SEE_TRANSFERS,
            tells = "Registra que se resolvió a favor de quien la recibió.")
    @PostMapping("/transfers/{folio}/assignment")
    ResponseEntity<Made> assign(@PathVariable String folio, @Sent(value = SentRuling.class, step = true) Form form) {
        return take(folio, TransferAct.ASSIGN, form);
    }

    @Operation(
            id = "keepTransferByApi",
            asks = Permission.SEE_TRANSFERS,
            tells = "Registra que se resolvió a favor de quien la envió.")
    @PostMapping("/transfers/{folio}/retention")
    ResponseEntity<Made> keep(@PathVariable String folio, @Sent(value = SentRuling.class, step = true) Form form) {
        return take(folio, TransferAct.KEEP, form);
    }

    @Operation(
            id = "withdrawTransferByApi",
            asks = Permission.SEE_TRANSFERS,
            tells = "Retira una declinatoria y conserva el asunto.")
    @PostMapping("/transfers/{folio}/withdrawal")
    ResponseEntity<Made> withdraw(
            @PathVariable String folio, @Sent(value = SentTransferStep.class, step = true) Form form) {
        return take(folio, TransferAct.WITHDRAW, form);
    }

    private ResponseEntity<Made> take(String folio, TransferAct act, Form form) {
        return Replies.recorded(PATH, folio, page.record(folio, act.slug(), form), form);
    }
}
