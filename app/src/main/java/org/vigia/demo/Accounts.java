package org.vigia.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Role;
import org.vigia.account.DemoAccount;
import org.vigia.account.DemoAccounts;

/** One invented account for every role, with a password everybody may know. */
@Component
@ConditionalOnProperty(name = "vigia.demonstration", havingValue = "true")
class Accounts implements DemoAccounts {
    private static final String PASSWORD = "demostracion-2026";

    private final Access access;
    private final org.vigia.account.Accounts accounts;

    Accounts(Access access, org.vigia.account.Accounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    @Override
    public List<DemoAccount> list() {
        return Rows.of("accounts.csv").stream()
                .map(row -> new DemoAccount(
                        row.getField("user"),
                        PASSWORD,
                        row.getField("name"),
                        Role.valueOf(row.getField("role")).label(),
                        row.getField("unit")))
                .toList();
    }

    /** The last account is opened when everything else has been loaded. */
    boolean areOpen() {
        return access.findOfficer(Rows.of("accounts.csv").getLast().getField("user"))
                .isPresent();
    }

    /** Opens those that are not open yet. */
    void open() {
        for (var row : Rows.of("accounts.csv"))
            if (access.findOfficer(row.getField("user")).isEmpty())
                accounts.open(
                        row.getField("user"),
                        row.getField("name"),
                        row.getField("unit"),
                        Role.valueOf(row.getField("role")),
                        PASSWORD);
    }
}
