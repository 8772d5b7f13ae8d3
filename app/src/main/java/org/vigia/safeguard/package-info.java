/**
 * What guards a file beyond the common: a seal, under which only those on a list know of it, and an opening in an emergency,
 * which the unit whose file it is reviews.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "law", "vault", "access", "page", "docket", "casework"})
package org.vigia.safeguard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
