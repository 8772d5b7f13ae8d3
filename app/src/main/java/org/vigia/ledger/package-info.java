/**
 * The chain: every transaction of the docket is one link in one of its shards, and the last links are signed. It knows
 * hashes only, never what they stand for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.vigia.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
