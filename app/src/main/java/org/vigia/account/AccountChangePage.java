package org.vigia.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.access.Role;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.page.Options;
import org.vigia.reference.Reference;

/** Where an administrator proposes a new account, or a change of one, to another. */
@Controller
class AccountChangePage {
    private static final String OPEN = "account/open";
    private static final String CHANGE = "account/change";
    private final Accounts accounts;
    private final Access access;
    private final Reference reference;

    AccountChangePage(Accounts accounts, Access access, Reference reference) {
        this.accounts = accounts;
        this.access = access;
        this.reference = reference;
    }

    @Operation(id = "newAccount", asks = Permission.OPEN_ACCOUNT)
    @GetMapping("/cuentas/nueva")
    ModelAndView askForNew() {
        return Form.blank().page(OPEN, Map.of("units", units(), "roles", roles()));
    }

    @Operation(id = "proposeAccount", asks = Permission.OPEN_ACCOUNT)
    @PostMapping("/cuentas/nueva")
    ModelAndView proposeNew(Form form) {
        Optional<String> username = form.text("usuario", "Escriba el usuario, por ejemplo nombre.apellido.");
        if (username.isPresent() && !username.get().matches("[a-z0-9][a-z0-9.-]{2,39}"))
            form.refuse("usuario", "Use de 3 a 40 letras minúsculas sin acento, cifras, puntos o guiones.");
        Optional<String> name = form.text("nombre", "Escriba el nombre como lo verán sus colegas.");
        Optional<String> unit = unit(form);
        Optional<Role> role = role(form);
        if (form.valid())
            propose(
                    form,
                    new Wanted(
                            Change.OPEN,
                            username.orElseThrow(),
                            name.orElseThrow(),
                            unit.orElseThrow(),
                            role.orElseThrow()));
        return form.valid() ? Form.recorded("/cuentas") : form.page(OPEN, Map.of("units", units(), "roles", roles()));
    }

    @Operation(id = "askToChangeAccount", asks = Permission.OPEN_ACCOUNT)
    @GetMapping("/cuentas/cambio")
    ModelAndView askToChange(@RequestParam(defaultValue = "") String usuario) {
        Officer officer = get(usuario);
        return change(
                Form.blank()
                        .with("unidad", officer.unit())
                        .with("funcion", officer.role().name()),
                officer);
    }

    @Operation(id = "proposeAccountChange", asks = Permission.OPEN_ACCOUNT)
    @PostMapping("/cuentas/cambio")
    ModelAndView proposeChange(Form form) {
        Officer officer = get(form.value("usuario"));
        Optional<Change> change = Options.read(form, "cambio", Change.class, "Elija qué propone.")
                .filter(chosen -> chosen != Change.OPEN);
        if (change.isEmpty()) form.refuse("cambio", "Elija qué propone.");
        boolean post = change.filter(chosen -> chosen == Change.POST).isPresent();
        Optional<String> unit = post ? unit(form) : Optional.of(officer.unit());
        Optional<Role> role = post ? role(form) : Optional.of(officer.role());
        if (form.valid())
            propose(
                    form,
                    new Wanted(
                            change.orElseThrow(),
                            officer.username(),
                            officer.displayName(),
                            unit.orElseThrow(),
                            role.orElseThrow()));
        return form.valid() ? Form.recorded("/cuentas") : change(form, officer);
    }

    private void propose(Form form, Wanted wanted) {
        try {
            accounts.propose(wanted, form.value("motivo"));
        } catch (InvalidInput e) {
            form.refuse(e);
        }
    }

    private ModelAndView change(Form form, Officer officer) {
        List<Option> changes = Stream.of(Change.POST, Change.CLOSE, Change.RECOVER, Change.REENROL)
                .map(change -> new Option(change.name(), change.label(), change.hint()))
                .toList();
        return form.page(CHANGE, Map.of("officer", officer, "changes", changes, "units", units(), "roles", roles()));
    }

    private Officer get(String username) {
        return access.findEver(username).orElseThrow(() -> new NotFound("account " + username));
    }

    private Optional<String> unit(Form form) {
        Optional<String> unit = form.text("unidad", "Elija la unidad.");
        if (unit.isPresent() && reference.findUnit(unit.get()).isEmpty()) form.refuse("unidad", "Elija la unidad.");
        return unit;
    }

    private static Optional<Role> role(Form form) {
        return Options.read(form, "funcion", Role.class, "Elija la función.");
    }

    private List<Option> units() {
        return Options.units(reference.units());
    }

    private static List<Option> roles() {
        return Stream.of(Role.values())
                .map(role -> new Option(role.name(), role.label()))
                .toList();
    }
}
