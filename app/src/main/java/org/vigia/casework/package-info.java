/**
 * The case file: what began with a report or a visit and is followed until every track has ended.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "law",
            "ledger",
            "access",
            "page",
            "api",
            "docket",
            "document",
            "download",
            "identity",
            "registry",
            "intake",
            "inspection"
        })
package org.vigia.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
