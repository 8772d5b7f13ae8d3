/**
 * Inspections: the order, the visit, the children found at work with the facts of their work, and what the law in force on
 * that day says of them. Inspections that other registers keep enter thin.
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
            "registry",
            "intake"
        })
package org.vigia.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
