package org.vigia.sanction;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;

/** The fines that were handed to the finance authority of who is acting, as it looks for them. */
@Component
public class HandedOver {
    private final Access access;
    private final Accounts accounts;

    HandedOver(Access access, Accounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    /** Under the number of a resolution, however it is written; several units number alike. */
    @Transactional(readOnly = true)
    public List<Account> list(String resolution) {
        return accounts.listByResolution(
                access.require(Permission.RECORD_COLLECTION).unit(), resolution);
    }
}
