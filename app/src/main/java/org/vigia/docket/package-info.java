/**
 * The docket: every act, thin and chained, and the deadlines that acts start and end. Rooms insert their facts through it,
 * so that the row and its digest cannot differ.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "law", "ledger", "vault", "access", "page"})
package org.vigia.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
