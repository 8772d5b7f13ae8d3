package org.vigia.platform;

import java.util.Locale;

/** The database roles: each process signs in as the least of them that can do its work. */
enum Role {
    /** Owns the schema; used by migrations alone. */
    OWNER,
    /** The application: INSERT and SELECT on facts, no DDL, subject to row-level security. */
    APP,
    /** Reads granted fact columns, never names. */
    STATISTICS,
    /** Reads the chain to verify it. */
    VERIFIER,
    /** Reads everything, encrypted as it lies, to copy it away. */
    BACKUP;

    /** The name PostgreSQL knows it by. */
    String login() {
        return "vigia_" + name().toLowerCase(Locale.ROOT);
    }
}
