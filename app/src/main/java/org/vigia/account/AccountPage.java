package org.vigia.account;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.reference.Reference;

/** What an officer's own account holds: post, password, second factor, and where it was opened. */
@Controller
class AccountPage {
    private final Access access;
    private final SecondFactors codes;
    private final SecondFactorRule rule;
    private final Openings openings;
    private final Reference reference;

    AccountPage(Access access, SecondFactors codes, SecondFactorRule rule, Openings openings, Reference reference) {
        this.access = access;
        this.codes = codes;
        this.rule = rule;
        this.openings = openings;
        this.reference = reference;
    }

    @Operation(id = "showOwnAccount", asks = Permission.ENTER)
    @GetMapping("/cuenta")
    ModelAndView show() {
        Officer officer = access.getOfficer();
        return new ModelAndView(
                "account/account",
                Map.of(
                        "officer", officer,
                        "unit", reference.getUnit(officer.unit()).nameEs(),
                        "coded", codes.isOn(officer.id()),
                        "asked", rule.asks(officer.role()),
                        "openings", openings.list(officer)));
    }
}
