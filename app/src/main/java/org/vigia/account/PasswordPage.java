package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;

/** Where an officer chooses a password; every session of the account then ends. */
@Controller
class PasswordPage {
    static final String PATH = "/cuenta/contrasena";
    private static final String VIEW = "account/password";
    private final Access access;
    private final Passwords passwords;
    private final Proof proof;

    PasswordPage(Access access, Passwords passwords, Proof proof) {
        this.access = access;
        this.passwords = passwords;
        this.proof = proof;
    }

    @Operation(id = "askForNewPassword", asks = Permission.ENTER)
    @GetMapping(PATH)
    ModelAndView ask() {
        return Form.blank().page(VIEW, model());
    }

    @Operation(id = "changePassword", asks = Permission.ENTER)
    @PostMapping(PATH)
    ModelAndView change(Form form, HttpServletRequest request) {
        Officer officer = access.getOfficer();
        String chosen = form.value("nueva");
        PasswordRule.objection(chosen, officer.username()).ifPresent(why -> form.refuse("nueva", why));
        if (!chosen.equals(form.value("repetida")))
            form.refuse("repetida", "No es igual a la de arriba. Escríbala otra vez.");
        if (form.valid() && passwords.matches(Optional.of(officer.id()), chosen))
            form.refuse("nueva", "Es la que ya tiene. Escriba otra.");
        if (form.valid() && !passwords.isTemporary(officer.id())) proof.require(proof.askedHere(), form, request);
        if (!form.valid()) return form.page(VIEW, model());
        passwords.set(officer.id(), chosen);
        return Form.recorded("/entrar?nueva");
    }

    private Map<String, ?> model() {
        return Map.of(
                "temporary", passwords.isTemporary(access.getOfficer().id()),
                "proof", proof.askedHere());
    }
}
