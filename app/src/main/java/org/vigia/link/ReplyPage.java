package org.vigia.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Clocks;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.page.Options;
import org.vigia.reference.Reference;
import org.vigia.referral.ReferralFile;
import org.vigia.referral.ReferralOutcome;
import org.vigia.referral.Rejection;

/**
 * Where a body without accounts answers a referral. The first page says nothing and looks nothing up; what follows is shown
 * only for a link and its code together, each time anew.
 */
@Controller
@RequestMapping("/respuesta/{token}")
class ReplyPage {
    private static final String NOTHING =
            "El enlace y el código no abren nada: puede haber un error en el código, o el enlace ya se usó, venció o lo "
                    + "retiraron. Revise el código; si sigue igual, pida otro enlace a quien le canalizó.";

    private final Replying replying;
    private final Reference reference;
    private final Clocks clocks;

    ReplyPage(Replying replying, Reference reference, Clocks clocks) {
        this.replying = replying;
        this.reference = reference;
        this.clocks = clocks;
    }

    @Operation(id = "askForCode", asks = Permission.READ_PUBLIC)
    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return Form.blank().page("link/code", Map.of("token", token));
    }

    @Operation(id = "replyByLink", asks = Permission.REPLY_BY_LINK)
    @PostMapping
    ModelAndView reply(@PathVariable String token, Form form) {
        String code = form.value("codigo").replaceAll("\\D", "");
        Optional<Replying.Held> held = replying.open(token, code);
        if (held.isEmpty()) {
            form.refuse("codigo", NOTHING);
            return form.page("link/code", Map.of("token", token));
        }
        Optional<ReplyAct> act = form.text("acto").flatMap(ReplyAct::find);
        if (act.isEmpty()) return page(token, code, held.get().referral(), null, null, form);
        if (!form.value("paso").equals("enviar"))
            return page(token, code, held.get().referral(), act.get(), null, form);
        form.with("codigo", ""); // its digest is kept nowhere but with the link
        Optional<Reply> said = read(form, act.get());
        if (said.isPresent())
            try {
                replying.take(held.get(), said.get(), signer(form), form);
                return page(token, code, replying.read(held.get().link()), null, act.get(), form);
            } catch (InvalidInput refused) {
                form.refuse(refused);
            } catch (Conflict taken) {
                form.refuse("acto", taken.sentence());
            }
        return page(token, code, held.get().referral(), act.get(), null, form);
    }

    private static Signer signer(Form form) {
        return new Signer(
                form.value("persona").strip(),
                form.value("cargo").strip(),
                form.value("telefono").strip());
    }

    private static Optional<Reply> read(Form form, ReplyAct act) {
        return switch (act) {
            case RECEIVE -> Optional.of(new Reply.Received());
            case ACCEPT -> Optional.of(new Reply.Answered(null, null, ""));
            case REJECT ->
                Options.read(form, "motivo", Rejection.class, "Elija por qué no la toma.")
                        .map(reason -> new Reply.Answered(
                                reason, form.text("corresponde").orElse(null), form.value("explicacion")));
            case ACT -> Optional.of(new Reply.Acted(form.value("nota")));
            case CONCLUDE ->
                Options.read(form, "resultado", ReferralOutcome.class, "Elija el resultado.")
                        .map(outcome -> new Reply.Concluded(outcome, form.value("nota")));
        };
    }

    /** @param asked what they are about to say, and {@code done} what they have just said */
    private ModelAndView page(
            String token,
            String code,
            ReferralFile referral,
            @Nullable ReplyAct asked,
            @Nullable ReplyAct done,
            Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("token", token);
        model.put("code", code);
        model.put("referral", referral);
        model.put("from", reference.unitName(referral.fromUnit()));
        model.put("to", reference.unitName(referral.toUnit()));
        model.put("place", reference.placeName(referral.state(), referral.municipality()));
        model.put("due", Formats.moment(referral.due(), clocks.zoneOf(referral.toUnit())));
        model.put("asked", asked);
        model.put("done", done);
        model.put("units", Options.units(reference.units()));
        return form.page("link/reply", model);
    }
}
