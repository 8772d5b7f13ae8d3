package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.page.Form;

/** Asks whoever sits at an open session to prove again who they are, before the account itself is changed. */
@Component
public class Proof {
    /** The provider proves who somebody is when they enter, so that they enter again. */
    static final Duration FRESH = Duration.ofMinutes(5);

    private final Access access;
    private final Passwords passwords;
    private final SecondFactors codes;
    private final Attempts attempts;
    private final Places places;
    private final Sessions sessions;
    private final InstantSource clock;

    Proof(
            Access access,
            Passwords passwords,
            SecondFactors codes,
            Attempts attempts,
            Places places,
            Sessions sessions,
            InstantSource clock) {
        this.access = access;
        this.passwords = passwords;
        this.codes = codes;
        this.attempts = attempts;
        this.places = places;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** How it is proved in this session. */
    public Means asked(HttpServletRequest request) {
        return present(request)
                .filter(present -> present.means() == Means.PROVIDER)
                .map(Sessions.Present::means)
                .orElseGet(this::askedHere);
    }

    /** How it is proved with what this house knows of the account. */
    Means askedHere() {
        return codes.isOn(access.getOfficer().id()) ? Means.PASSWORD_AND_CODE : Means.PASSWORD;
    }

    /** Says in the form what was not proved, and what then to do. */
    public void require(Means asked, Form form, HttpServletRequest request) {
        switch (asked) {
            case PROVIDER -> requireFresh(form, request);
            case PASSWORD, PASSWORD_AND_CODE -> requireSecrets(asked == Means.PASSWORD_AND_CODE, form, request);
        }
    }

    private void requireFresh(Form form, HttpServletRequest request) {
        if (present(request)
                .filter(present -> clock.instant().isBefore(present.opened().plus(FRESH)))
                .isEmpty())
            form.refuse(
                    "",
                    "Entró hace más de cinco minutos. Salga, vuelva a entrar con la cuenta de su dependencia y hágalo"
                            + " enseguida.");
    }

    /** Counted with the attempts to sign in, for whoever sits at an open session may guess as well as a stranger at the door. */
    private void requireSecrets(boolean coded, Form form, HttpServletRequest request) {
        Officer officer = access.getOfficer();
        byte[] account = places.account(officer.username());
        Place place = places.of(request, officer.username());
        if (attempts.tooSoon(account, place)) {
            form.refuse("actual", "Van varias equivocadas seguidas. Espere un minuto y escríbala de nuevo.");
            return;
        }
        boolean password = passwords.matches(Optional.of(officer.id()), form.value("actual"));
        boolean code = password
                && (!coded || codes.check(officer.id(), form.value("paso").replaceAll("\\s", "")));
        attempts.record(account, place, code);
        if (!password)
            form.refuse("actual", "No es su contraseña de ahora. Escríbala de nuevo; las mayúsculas cuentan.");
        else if (!code)
            form.refuse("paso", "No es el código que muestra ahora su aplicación. Espere el siguiente y escríbalo.");
    }

    private Optional<Sessions.Present> present(HttpServletRequest request) {
        return sessions.use(SignedIn.of(request));
    }
}
