/**
 * Other countries beside ours: what ILAB published of each, row by row, as typed figures that print back what was published,
 * and ours in the same columns.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "access", "page", "statistics", "release", "publication"})
package org.vigia.countries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
