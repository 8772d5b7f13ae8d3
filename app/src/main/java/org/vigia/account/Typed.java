package org.vigia.account;

/** What comes with a user and a password: the code of the authenticator application, if any, and from where. */
record Typed(String code, Place place) {}
