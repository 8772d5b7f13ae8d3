package org.vigia.account;

/**
 * Where an attempt to sign in comes from: a browser that has opened this account before and proves it with a cookie, or else
 * an address. Both only as keyed digests, so that the table of attempts tells nobody where an officer works.
 */
record Place(byte[] digest, boolean known) {}
