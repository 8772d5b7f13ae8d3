package org.vigia.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an officer signs in; the demonstration also says with whom. */
@Controller
class SignInPage {
    private final List<DemoAccount> accounts;

    SignInPage(ObjectProvider<DemoAccounts> demonstration) {
        this.accounts = demonstration.stream().flatMap(d -> d.list().stream()).toList();
    }

    @GetMapping("/entrar")
    String signIn(@RequestParam @Nullable String error, @RequestParam @Nullable String salida, Model model) {
        model.addAttribute("refused", error != null);
        model.addAttribute("left", salida != null);
        model.addAttribute("accounts", accounts);
        return "access/signIn";
    }
}
