/**
 * How long the texts of a case are kept, what keeps them longer, and how they end: by the table of retention rules, by a
 * legal hold, and by an erasure that two officers want (LGA; LGPDPPSO 17–18).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "law",
            "access",
            "page",
            "docket",
            "registry",
            "intake",
            "casework",
            "evidence"
        })
package org.vigia.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
