package org.vigia.account;

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

    PasswordPage(Access access, Passwords passwords) {
        this.access = access;
        this.passwords = passwords;
    }

    @Operation(id = "askForNewPassword", asks = Permission.ENTER)
    @GetMapping(PATH)
    ModelAndView ask() {
        return Form.blank().page(VIEW, model());
    }

    @Operation(id = "changePassword", asks = Permission.ENTER)
    @PostMapping(PATH)
    ModelAndView change(Form form) {
        Officer officer = access.getOfficer();
        boolean temporary = passwords.isTemporary(officer.id());
        String chosen = form.value("nueva");
        PasswordRule.objection(chosen, officer.username()).ifPresent(why -> form.refuse("nueva", why));
        if (!chosen.equals(form.value("repetida")))
            form.refuse("repetida", "No es igual a la de arriba. Escríbala otra vez.");
        if (form.valid() && !temporary && !passwords.matches(Optional.of(officer.id()), form.value("actual")))
            form.refuse("actual", "No es su contraseña de ahora. Escríbala de nuevo; las mayúsculas cuentan.");
        if (form.valid() && passwords.matches(Optional.of(officer.id()), chosen))
            form.refuse("nueva", "Es la que ya tiene. Escriba otra.");
        if (!form.valid()) return form.page(VIEW, model());
        passwords.set(officer.id(), chosen);
        return Form.recorded("/entrar?nueva");
    }

    private Map<String, ?> model() {
        return Map.of("temporary", passwords.isTemporary(access.getOfficer().id()));
    }
}
