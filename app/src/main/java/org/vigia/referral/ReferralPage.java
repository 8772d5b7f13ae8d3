package org.vigia.referral;

import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.page.Form;
import org.vigia.page.Options;
import org.vigia.reference.Reference;

/** A referral, and one page for each thing that can be done with it. */
@Controller
@RequestMapping("/canalizaciones/{folio}")
class ReferralPage {
    private final Referral referral;
    private final ReferralSheets sheets;
    private final Docket docket;
    private final Reference reference;
    private final InstantSource clock;

    ReferralPage(Referral referral, ReferralSheets sheets, Docket docket, Reference reference, InstantSource clock) {
        this.referral = referral;
        this.sheets = sheets;
        this.docket = docket;
        this.reference = reference;
        this.clock = clock;
    }

    @Operation(id = "readReferral", asks = Permission.SEE_REFERRALS)
    @GetMapping
    ModelAndView show(@PathVariable String folio) {
        return new ModelAndView("referral/referral", Map.of("sheet", sheets.open(folio)));
    }

    @Operation(id = "newReferralStep", asks = Permission.SEE_REFERRALS)
    @GetMapping("/{acto}")
    ModelAndView asking(@PathVariable String folio, @PathVariable String acto) {
        ReferralAct act = act(acto);
        int version = referral.open(folio, act).version();
        return page(folio, act, Form.blank().with("version", Integer.toString(version)));
    }

    private ModelAndView page(String folio, ReferralAct act, Form form) {
        return form.page(
                "referral/referralAct",
                Map.of("sheet", sheets.open(folio), "act", act, "units", Options.units(reference.units())));
    }

    @Operation(id = "recordReferralStep", asks = Permission.SEE_REFERRALS)
    @PostMapping("/{acto}")
    ModelAndView answered(@PathVariable String folio, @PathVariable String acto, Form form) {
        ReferralAct act = act(acto);
        referral.open(folio, act);
        if (!form.valid()) return page(folio, act, form);
        try {
            switch (act) {
                case ACCEPT ->
                    answer(folio, form, new ReferralAnswer.Accepted(form.value("persona"), form.value("cargo")));
                case REJECT ->
                    Options.read(form, "motivo", Rejection.class, "Elija por qué no la toma.")
                            .ifPresent(reason -> answer(
                                    folio,
                                    form,
                                    new ReferralAnswer.Rejected(
                                            reason, form.text("corresponde").orElse(null), form.value("explicacion"))));
                case ASK -> docket.once(form, "referral.ask", () -> referral.ask(folio, form.value("nota"), now()));
                case REPLY ->
                    docket.once(form, "referral.reply", () -> referral.reply(folio, form.value("nota"), now()));
                case ACT ->
                    docket.once(
                            form, "referral.act", () -> referral.act(folio, form.value("nota"), now(), form.version()));
                case CONCLUDE ->
                    Options.read(form, "resultado", ReferralOutcome.class, "Elija el resultado.")
                            .ifPresent(outcome -> docket.once(
                                    form,
                                    "referral.conclude",
                                    () -> referral.conclude(
                                            folio, outcome, form.value("nota"), now(), form.version())));
                case WITHDRAW ->
                    Options.read(form, "motivo", Withdrawal.class, "Elija por qué se retira.")
                            .ifPresent(reason -> docket.once(
                                    form,
                                    "referral.withdraw",
                                    () -> referral.withdraw(folio, reason, now(), form.version())));
            }
        } catch (InvalidInput refused) {
            form.refuse(refused);
        }
        return form.valid() ? Form.recorded("/canalizaciones/" + folio) : page(folio, act, form);
    }

    private void answer(String folio, Form form, ReferralAnswer answer) {
        docket.once(form, "referral.answer", () -> referral.answer(folio, answer, now(), form.version()));
    }

    private Occurred now() {
        return Occurred.at(clock.instant());
    }

    private static ReferralAct act(String slug) {
        return ReferralAct.find(slug).orElseThrow(() -> new NotFound("act " + slug));
    }
}
