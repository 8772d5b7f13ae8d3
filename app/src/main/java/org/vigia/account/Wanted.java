package org.vigia.account;

import org.vigia.access.Role;

/** A change of an account as it is proposed; a proposal keeps it as JSON. */
record Wanted(Change change, String username, String displayName, String unit, Role role) {}
