package org.vigia.account;

/** How it was proved who somebody is. */
enum Means {
    PASSWORD,
    PASSWORD_AND_CODE,
    PROVIDER
}
