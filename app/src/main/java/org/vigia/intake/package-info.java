/**
 * Complaints and other reports as told: who is protected, what is alleged, whether there is danger, which authority is
 * competent. What is done about them belongs to later rooms, which say so through {@link org.vigia.intake.FollowUps}.
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
            "download",
            "identity",
            "registry"
        })
package org.vigia.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
