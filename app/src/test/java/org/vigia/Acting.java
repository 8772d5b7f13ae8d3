package org.vigia;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.account.Accounts;

/** Acts in tests in the name of an officer of any unit, inside one transaction. */
@Component
public class Acting {
    private final Access access;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    Acting(Access access, Accounts accounts, PlatformTransactionManager transactions) {
        this.access = access;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    public static Officer officer(String unit, Role role) {
        return new Officer(
                UUID.nameUUIDFromBytes((unit + role).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                unit + "-" + role,
                "Oficial de prueba",
                unit,
                role);
    }

    public <T> T as(Officer officer, Supplier<T> work) {
        return access.actAs(officer, () -> transaction.execute(status -> work.get()));
    }

    public <T> T as(String unit, Role role, Supplier<T> work) {
        return as(officer(unit, role), work);
    }

    /** An account that can sign in, with the password {@code prueba-12345}. */
    public Officer account(String username, String unit, Role role) {
        return access.findOfficer(username)
                .orElseGet(() -> accounts.open(username, "Oficial " + username, unit, role, "prueba-12345"));
    }
}
