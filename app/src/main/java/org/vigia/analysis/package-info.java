/**
 * Officers' own analysis: the measures of the registry counted alive over the facts of their unit, under row-level security.
 * Nothing here is protected, so nothing of it is public or kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "access", "page", "download", "release"})
package org.vigia.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
