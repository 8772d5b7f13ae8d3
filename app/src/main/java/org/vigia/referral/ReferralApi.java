package org.vigia.referral;

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
import org.vigia.api.Asked;
import org.vigia.api.Made;
import org.vigia.api.Replies;
import org.vigia.api.Rows;
import org.vigia.api.Sent;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.casework.PacketField;
import org.vigia.page.Cursor;
import org.vigia.page.Form;

/** Referrals for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ReferralApi {
    private static final String PATH = "/api/v1/referrals";
    private final Referral referral;
    private final Casework casework;
    private final Trays trays;
    private final ReferPage sending;
    private final ReferralPage answering;

    ReferralApi(Referral referral, Casework casework, Trays trays, ReferPage sending, ReferralPage answering) {
        this.referral = referral;
        this.casework = casework;
        this.trays = trays;
        this.sending = sending;
        this.answering = answering;
    }

    @Operation(id = "listReferralsByApi", asks = Permission.SEE_REFERRALS, tells = "Las canalizaciones de una bandeja.")
    @GetMapping("/referrals")
    ResponseEntity<Rows<ReferralLine>> list(@Asked(ReferralsAsked.class) Form asked) {
        Tray tray = ReferralsPage.tray(asked);
        return Replies.of(
                asked,
                trays.list(tray, Cursor.read(asked, ReferralsPage.key(tray)))
                        .map(row -> ReferralLine.of(row.referral())));
    }

    @Operation(
            id = "readReferralByApi",
            asks = Permission.SEE_REFERRALS,
            tells = "Una canalización; la primera vez que la lee quien la recibe, consta que le llegó.")
    @GetMapping("/referrals/{folio}")
    ResponseEntity<ReferralRead> read(@PathVariable String folio) {
        ReferralFile file = referral.open(folio);
        return Replies.of(
                file.version(),
                ReferralRead.of(file, casework.find(file.caseId()).map(CaseFile::folio)));
    }

    @Operation(
            id = "listReferralsOfCaseByApi",
            asks = Permission.SEE_REFERRALS,
            tells = "Las canalizaciones de un caso, la última primero.")
    @GetMapping("/cases/{folio}/referrals")
    ResponseEntity<Rows<ReferralRead>> list(@PathVariable String folio) {
        CaseFile file = casework.getByFolio(folio);
        return Replies.of(referral.listOfCase(file.caseId()).stream()
                .map(one -> ReferralRead.of(one, Optional.of(folio)))
                .toList());
    }

    @Operation(
            id = "referCaseByApi",
            asks = Permission.REFER,
            tells = "Canaliza un caso; los nombres sólo se entregan desde la página.")
    @PostMapping("/cases/{folio}/referrals")
    ResponseEntity<Made> refer(@PathVariable String folio, @Sent(SentReferral.class) Form form) {
        if (form.text("fin").isEmpty()) form.refuse("fin", "Elija para qué se canaliza.");
        if (form.chose("datos", PacketField.IDENTITY.name()))
            form.refuse("datos", "Los nombres no se entregan por aquí. Quite IDENTITY, o canalice desde la página.");
        return Replies.recorded(PATH, sending.send(folio, form.with("paso", "enviar")), form);
    }

    @Operation(id = "acceptReferralByApi", asks = Permission.SEE_REFERRALS, tells = "Acepta una canalización.")
    @PostMapping("/referrals/{folio}/acceptance")
    ResponseEntity<Made> accept(
            @PathVariable String folio, @Sent(value = SentAcceptance.class, step = true) Form form) {
        return take(folio, ReferralAct.ACCEPT, form);
    }

    @Operation(
            id = "rejectReferralByApi",
            asks = Permission.SEE_REFERRALS,
            tells = "No toma una canalización, y dice por qué.")
    @PostMapping("/referrals/{folio}/rejection")
    ResponseEntity<Made> reject(@PathVariable String folio, @Sent(value = SentRejection.class, step = true) Form form) {
        return take(folio, ReferralAct.REJECT, form);
    }

    @Operation(id = "actOnReferralByApi", asks = Permission.SEE_REFERRALS, tells = "Registra la primera acción.")
    @PostMapping("/referrals/{folio}/action")
    ResponseEntity<Made> act(@PathVariable String folio, @Sent(value = SentAction.class, step = true) Form form) {
        return take(folio, ReferralAct.ACT, form);
    }

    @Operation(
            id = "askAboutReferralByApi",
            asks = Permission.SEE_REFERRALS,
            tells = "Pide más datos a quien canalizó.")
    @PostMapping("/referrals/{folio}/question")
    ResponseEntity<Made> ask(@PathVariable String folio, @Sent(SentAction.class) Form form) {
        return take(folio, ReferralAct.ASK, form);
    }

    @Operation(
            id = "replyAboutReferralByApi",
            asks = Permission.SEE_REFERRALS,
            tells = "Contesta lo que preguntó quien recibió la canalización.")
    @PostMapping("/referrals/{folio}/reply")
    ResponseEntity<Made> reply(@PathVariable String folio, @Sent(SentAction.class) Form form) {
        return take(folio, ReferralAct.REPLY, form);
    }

    @Operation(id = "concludeReferralByApi", asks = Permission.SEE_REFERRALS, tells = "Registra el resultado.")
    @PostMapping("/referrals/{folio}/conclusion")
    ResponseEntity<Made> conclude(
            @PathVariable String folio, @Sent(value = SentConclusion.class, step = true) Form form) {
        return take(folio, ReferralAct.CONCLUDE, form);
    }

    @Operation(
            id = "withdrawReferralByApi",
            asks = Permission.SEE_REFERRALS,
            tells = "Retira una canalización que nadie aceptó.")
    @PostMapping("/referrals/{folio}/withdrawal")
    ResponseEntity<Made> withdraw(
            @PathVariable String folio, @Sent(value = SentWithdrawal.class, step = true) Form form) {
        return take(folio, ReferralAct.WITHDRAW, form);
    }

    private ResponseEntity<Made> take(String folio, ReferralAct act, Form form) {
        return Replies.recorded(PATH, folio, answering.answered(folio, act.slug(), form), form);
    }
}
