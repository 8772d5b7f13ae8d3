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
    private final Attempts attempts;
    private final Places places;

    PasswordPage(Access access, Passwords passwords, Attempts attempts, Places places) {
        this.access = access;
        this.passwords = passwords;
        this.attempts = attempts;
        this.places = places;
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
        boolean temporary = passwords.isTemporary(officer.id());
        String chosen = form.value("nueva");
        PasswordRule.objection(chosen, officer.username()).ifPresent(why -> form.refuse("nueva", why));
        if (!chosen.equals(form.value("repetida")))
            form.refuse("repetida", "No es igual a la de arriba. Escríbala otra vez.");
        if (form.valid() && !temporary)
            objection(officer, form.value("actual"), request).ifPresent(why -> form.refuse("actual", why));
        if (form.valid() && passwords.matches(Optional.of(officer.id()), chosen))
            form.refuse("nueva", "Es la que ya tiene. Escriba otra.");
        if (!form.valid()) return form.page(VIEW, model());
        passwords.set(officer.id(), chosen);
        return Form.recorded("/entrar?nueva");
    }

    /** Counted with the attempts to sign in, for whoever sits at an open session may guess as well as a stranger at the door. */
    private Optional<String> objection(Officer officer, String current, HttpServletRequest request) {
        byte[] account = places.account(officer.username());
        Place place = places.of(request, officer.username());
        if (attempts.tooSoon(account, place))
            return Optional.of("Van varias equivocadas seguidas. Espere un minuto y escríbala de nuevo.");
        boolean right = passwords.matches(Optional.of(officer.id()), current);
        attempts.record(account, place, right);
        return right
                ? Optional.empty()
                : Optional.of("No es su contraseña de ahora. Escríbala de nuevo; las mayúsculas cuentan.");
    }

    private Map<String, ?> model() {
        return Map.of("temporary", passwords.isTemporary(access.getOfficer().id()));
    }
}
