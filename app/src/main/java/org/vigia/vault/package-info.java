/**
 * The keys: one for each person, workplace and case, each wrapped by the key file, and the texts that they encrypt. It knows
 * nobody; who may open what is decided before it is asked.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "ledger")
package org.vigia.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
