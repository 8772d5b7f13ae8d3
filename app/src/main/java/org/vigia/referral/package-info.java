/**
 * What one authority asks of another about a case, the least that is handed over for it, and who with a name took it. It
 * also keeps the notices that are owed at once, which only a referral gives.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "law",
            "access",
            "page",
            "api",
            "docket",
            "document",
            "download",
            "registry",
            "intake",
            "inspection",
            "casework"
        })
package org.vigia.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
