/**
 * What a person may know of what is held about them: a child, or who represents it, is given all that was recorded of it, to
 * whom it was told and who opened its identity (LGPDPPSO 43). One child at a time; there is no export of many.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "law",
            "access",
            "page",
            "docket",
            "identity",
            "registry",
            "inspection",
            "intake",
            "casework",
            "referral",
            "safeguard"
        })
package org.vigia.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
