package org.vigia.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Role;
import org.vigia.page.DemoAccount;
import org.vigia.page.DemoAccounts;

/** One invented account for every role, with a password everybody may know. */
@Component
@ConditionalOnProperty(name = "vigia.demonstration", havingValue = "true")
class Accounts implements DemoAccounts {
    private static final String PASSWORD = "demostracion-2026";

    private final Access access;

    Accounts(Access access) {
        this.access = access;
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
                access.openAccount(
                        row.getField("user"),
                        row.getField("name"),
                        row.getField("unit"),
                        Role.valueOf(row.getField("role")),
                        PASSWORD);
    }
}
