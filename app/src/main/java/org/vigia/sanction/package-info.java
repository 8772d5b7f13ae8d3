/**
 * Administrative proceedings against employers: recommended by one unit, decided by another, collected by a third. A fine is
 * decided by a person; here its range is checked, its remedies run, and what nobody reported stays unknown.
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
            "identity",
            "registry",
            "inspection",
            "casework"
        })
package org.vigia.sanction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
