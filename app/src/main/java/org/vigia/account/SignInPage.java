package org.vigia.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Address;
import org.vigia.page.Form;
import org.vigia.page.Messages;
import org.vigia.reference.Reference;

/** Where an officer signs in; the demonstration also says with whom. */
@Controller
class SignInPage {
    private static final String PAGE = "/entrar";

    private final List<DemoAccount> accounts;
    private final Reference reference;
    private final ProviderSignIn provider;

    SignInPage(ObjectProvider<DemoAccounts> demonstration, Reference reference, ProviderSignIn provider) {
        this.accounts = demonstration.stream().flatMap(d -> d.list().stream()).toList();
        this.reference = reference;
        this.provider = provider;
    }

    @Operation(id = "askToSignIn", asks = Permission.READ_PUBLIC)
    @GetMapping(PAGE)
    String signIn(
            @RequestParam @Nullable String error,
            @RequestParam @Nullable String salida,
            @RequestParam @Nullable String fin,
            @RequestParam @Nullable String espera,
            @RequestParam @Nullable String nueva,
            @RequestParam @Nullable String proveedor,
            Form form,
            Model model) {
        Messages words = Messages.of(form);
        model.addAttribute("words", words);
        model.addAttribute("other", Address.in(words.other(), PAGE, form));
        model.addAttribute("refused", error != null);
        model.addAttribute("left", salida != null);
        model.addAttribute("ended", fin != null);
        model.addAttribute("tooSoon", espera != null);
        model.addAttribute("changed", nueva != null);
        model.addAttribute("notProved", proveedor != null);
        model.addAttribute("providerStart", provider.isConfigured() ? ProviderSignIn.START : "");
        model.addAttribute("accounts", accounts);
        model.addAttribute("reference", reference);
        return "account/signIn";
    }
}
