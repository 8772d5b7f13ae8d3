package org.vigia.link;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.Acting;
import org.vigia.access.Role;
import org.vigia.casework.PacketField;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;
import org.vigia.page.Form;
import org.vigia.referral.NewReferral;
import org.vigia.referral.Purpose;
import org.vigia.referral.Referral;
import org.vigia.referral.Rejection;

/** A referral to a body without accounts, which refuses it by a link. */
@Component
public record ByLink(Acting acting, Referral referrals, Link links, Replying replying) {
    private static final String INSPECTORATE = "ITL-07";
    private static final String BODY = "PDT-31";

    /** @param marks of the words that lie sealed */
    public void tell(String file, java.util.function.Function<String, String> marks) {
        String folio = acting.as(INSPECTORATE, Role.SUPERVISOR, () -> {
            var sent = referrals.refer(new NewReferral(
                    file,
                    Purpose.DEFENCE,
                    BODY,
                    Answer.NO,
                    List.of(PacketField.PLACE),
                    marks.apply("mensaje-enlace"),
                    null,
                    Occurred.at(java.time.Instant.now())));
            return referrals.find(sent.subject()).orElseThrow().folio();
        });
        var link = acting.as(INSPECTORATE, Role.SUPERVISOR, () -> links.issue(folio));
        var held = replying.open(link.token(), link.code()).orElseThrow();
        var signer = new Signer(
                marks.apply("persona-enlace"),
                marks.apply("cargo-enlace"),
                marks.apply("telefono-enlace") + " 5500000000");
        replying.take(
                held,
                new Reply.Answered(Rejection.NO_MEANS, "PDT-07", marks.apply("explicacion-enlace")),
                signer,
                Form.blank().with("llave", UUID.randomUUID().toString()));
    }
}
