/**
 * What the public is given: the country report as a page and as files, with every mark, footnote and coverage sentence made
 * from the figures themselves. It writes numbers; it never makes one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "access", "page", "docket", "statistics", "release"})
package org.vigia.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
