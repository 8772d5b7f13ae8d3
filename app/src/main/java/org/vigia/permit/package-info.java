/**
 * Permits for adolescents of 15 to 17 to work: asked of a labour authority, examined by the tables of the law, granted for a time or
 * refused with a reason, suspended, revoked, renewed, and checked at a visit. Names lie with the child's record.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"reference", "law", "access", "page", "docket", "identity", "registry", "inspection"})
package org.vigia.permit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
