package org.vigia.link;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.vigia.access.Access;
import org.vigia.access.NotPermitted;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Clocks;
import org.vigia.docket.Docket;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;
import org.vigia.referral.Referral;
import org.vigia.referral.ReferralFile;

/** Where whoever sent a referral issues, renews and takes back the link by which its receiver answers, and reads who answered. */
@Controller
@RequestMapping("/canalizaciones/{folio}/enlace")
class LinkPage {
    private final Access access;
    private final Link link;
    private final Referral referrals;
    private final Replies replies;
    private final Tries tries;
    private final Docket docket;
    private final Reference reference;
    private final Clocks clocks;
    private final InstantSource clock;

    LinkPage(
            Access access,
            Link link,
            Referral referrals,
            Replies replies,
            Tries tries,
            Docket docket,
            Reference reference,
            Clocks clocks,
            InstantSource clock) {
        this.access = access;
        this.link = link;
        this.referrals = referrals;
        this.replies = replies;
        this.tries = tries;
        this.docket = docket;
        this.reference = reference;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** A link as its sender reads it. */
    public record Current(LinkStatus status, String expires, int wrong) {}

    /** What came in by link. */
    public record Said(String step, String when, String who) {}

    @Operation(id = "readLink", asks = Permission.REFER)
    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String folio) {
        return page(folio, Form.blank(), null);
    }

    /** Both halves stand on the page that answers, and nowhere else ever. */
    @Operation(id = "issueLink", asks = Permission.REFER)
    @PostMapping
    @Transactional
    public ModelAndView issue(@PathVariable String folio, Form form) {
        senders(folio);
        var issued = new AtomicReference<Link.@Nullable Issued>();
        docket.once(form, "link.issue", () -> {
            Link.Issued made = link.issue(folio);
            issued.set(made);
            return made.recorded();
        });
        return page(folio, Form.blank(), issued.get());
    }

    @Operation(id = "revokeLink", asks = Permission.REFER)
    @PostMapping("/retiro")
    ModelAndView revoke(@PathVariable String folio, Form form) {
        senders(folio);
        docket.once(form, "link.revoke", () -> link.revoke(folio));
        return Form.recorded("/canalizaciones/" + folio + "/enlace");
    }

    private ReferralFile senders(String folio) {
        ReferralFile referral = referrals.getByFolio(folio);
        if (!referral.fromUnit().equals(access.getOfficer().unit()))
            throw new NotPermitted("El enlace lo emite y lo retira quien envió la canalización.");
        return referral;
    }

    private ModelAndView page(String folio, Form form, Link.@Nullable Issued issued) {
        ReferralFile referral = senders(folio);
        Optional<SentLink> last = link.findLast(referral);
        Map<String, Object> model = new HashMap<>();
        model.put("referral", referral);
        model.put("to", reference.unitName(referral.toUnit()));
        model.put("hasAccounts", referrals.hasAccounts(referral));
        model.put("waits", !ReplyAct.listFor(referral.status()).isEmpty());
        model.put("current", last.map(one -> current(one, referral)).orElse(null));
        model.put("said", said(referral));
        model.put("code", issued == null ? null : issued.code());
        model.put(
                "address",
                issued == null
                        ? null
                        : ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/respuesta/" + issued.token())
                                .toUriString());
        return form.page("link/link", model);
    }

    private Current current(SentLink sent, ReferralFile referral) {
        return new Current(
                LinkStatus.of(sent.ended(), sent.expires(), referral.status(), clock.instant()),
                Formats.moment(sent.expires(), clocks.zoneOf(referral.fromUnit())),
                tries.countWrong(sent.id()));
    }

    private List<Said> said(ReferralFile referral) {
        return replies.list(referral.id()).stream()
                .map(line -> new Said(
                        line.status().label(),
                        line.when().words(clocks.zoneOf(referral.fromUnit())),
                        line.person() == null
                                ? "Datos suprimidos"
                                : "%s, %s, tel. %s".formatted(line.person(), line.post(), line.phone())))
                .toList();
    }
}
