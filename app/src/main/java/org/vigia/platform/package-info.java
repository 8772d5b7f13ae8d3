/**
 * Start-up: the embedded PostgreSQL, its roles and migrations, the keys, the command line.
 * Known by none but the main class; it opens the other rooms and hands each what it needs.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vault",
            "access",
            "account",
            "bulk",
            "casework",
            "docket",
            "evidence",
            "inspection",
            "ledger",
            "page",
            "publication",
            "release",
            "sheet",
            "statistics"
        })
package org.vigia.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
