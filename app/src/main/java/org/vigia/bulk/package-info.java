/**
 * What other registers keep, brought in from files: each row by the rule that a page asks too, a chunk at a time, and every
 * row known again by its register and its key there.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "law",
            "ledger",
            "sheet",
            "access",
            "page",
            "api",
            "docket",
            "registry",
            "intake",
            "inspection",
            "coordination",
            "sanction",
            "protection",
            "justice"
        })
package org.vigia.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
