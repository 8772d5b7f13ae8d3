package org.vigia.account;

import java.util.List;

/** The accounts that the sign-in page of a demonstration shows. */
public interface DemoAccounts {
    List<DemoAccount> list();
}
