/**
 * What one labour authority declines in favour of another: the sanction track of a case, sent with its grounds, acknowledged, taken
 * or refused, and ruled on when both refuse. Until somebody takes it the sender keeps it; protective steps never move.
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
            "registry",
            "casework",
            "referral",
            "sanction"
        })
package org.vigia.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
