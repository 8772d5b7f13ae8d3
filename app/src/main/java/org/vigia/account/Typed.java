package org.vigia.account;

/** What comes with a user and a password: the code of the authenticator application, if any, from where and with what. */
record Typed(String code, Place place, Browser browser) {}
