/**
 * Children, employers and workplaces as records apart from what happened to them, with who is competent at a workplace and
 * who has read whose name. Records are linked, never merged.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "law", "ledger", "access", "page", "api", "docket", "identity"})
package org.vigia.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
