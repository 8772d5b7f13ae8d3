/**
 * The public's own questions to the published figures: a measure by two divisions as a table, a map and files. Every number is
 * a sum of cells of a published cube; the address holds the whole question.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "access", "page", "disclosure", "release", "opendata"})
package org.vigia.explorer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
