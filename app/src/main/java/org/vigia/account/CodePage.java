package org.vigia.account;

import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;

/** Where an officer gives an authenticator application the secret of the account. Until it is proved it stays in the session. */
@Controller
class CodePage {
    static final String PATH = "/cuenta/codigo";
    private static final String VIEW = "account/code";
    private static final String PROPOSED = "account.secret";
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Access access;
    private final SecondFactors codes;
    private final SecondFactorRule rule;
    private final Proof proof;

    CodePage(Access access, SecondFactors codes, SecondFactorRule rule, Proof proof) {
        this.access = access;
        this.codes = codes;
        this.rule = rule;
        this.proof = proof;
    }

    @Operation(id = "showSecondFactor", asks = Permission.ENTER)
    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request) {
        return page(Form.blank(), request);
    }

    @Operation(id = "setSecondFactor", asks = Permission.ENTER)
    @PostMapping(PATH)
    ModelAndView set(Form form, HttpServletRequest request) {
        Officer officer = access.getOfficer();
        HttpSession session = request.getSession();
        proof.require(proof.asked(request), form, request);
        if (form.valid()
                && !codes.set(
                        officer.id(), secret(session), form.value("codigo").replaceAll("\\s", "")))
            form.refuse(
                    "codigo",
                    "No es el código que muestra ahora la aplicación. Espere el siguiente; si tampoco sirve, "
                            + "revise que la hora del teléfono sea automática.");
        if (!form.valid()) return page(form, request);
        session.removeAttribute(PROPOSED);
        return Form.recorded("/cuenta");
    }

    private ModelAndView page(Form form, HttpServletRequest request) {
        Officer officer = access.getOfficer();
        String secret = Totp.base32(secret(request.getSession()));
        String address = "otpauth://totp/Vigia:%s?secret=%s&issuer=Vigia"
                .formatted(officer.username().replaceAll("[^\\w.@-]", "_"), secret);
        return form.page(
                VIEW,
                Map.of(
                        "coded", codes.isOn(officer.id()),
                        "asked", rule.asks(officer.role()),
                        "proof", proof.asked(request),
                        "secret", secret.replaceAll("(.{4})(?=.)", "$1 "),
                        "address", address,
                        "drawing", Drawing.of(QrCode.encodeText(address, QrCode.Ecc.MEDIUM))));
    }

    /** Made once for a session, and the same while somebody tries. */
    private static byte[] secret(HttpSession session) {
        if (session.getAttribute(PROPOSED) instanceof byte[] proposed) return proposed;
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        session.setAttribute(PROPOSED, secret);
        return secret;
    }

    /** Dark squares as one path. @param size in squares, with four white ones around */
    record Drawing(int size, String path) {
        private static final int QUIET = 4;

        static Drawing of(QrCode code) {
            var path = new StringBuilder();
            for (int y = 0; y < code.size; y++)
                for (int x = 0; x < code.size; x++)
                    if (code.getModule(x, y)) path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
            return new Drawing(code.size + 2 * QUIET, path.toString());
        }
    }
}
