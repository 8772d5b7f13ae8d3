package org.vigia.access;

import java.util.UUID;

/** Someone who acts for a unit, in one role. */
public record Officer(UUID id, String username, String displayName, String unit, Role role) {}
