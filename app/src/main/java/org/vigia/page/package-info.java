/**
 * The frame of every page: layout, menu, forms, dates in words, and refusals that say how to go on. It
 * knows no case; a room fills its pages with what it knows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "access"})
package org.vigia.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
