/**
 * Releases of figures: frozen from the facts, protected, approved by a second person, published with their list of changes and
 * never deleted. What the public is shown comes from here and from nowhere else.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"reference", "access", "docket", "page", "statistics", "disclosure", "ledger", "opendata"
        })
package org.vigia.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
