/**
 * The side of the case that restores a child's rights: one plan per child, kept by the protection unit along the six steps of
 * LGDNNA 123, with its measures, follow-ups and end. Other agencies learn that there is a plan and where it stands, no more.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"reference", "law", "access", "page", "docket", "identity", "registry", "casework"})
package org.vigia.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
