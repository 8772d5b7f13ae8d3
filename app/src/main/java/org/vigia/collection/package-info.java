/**
 * What finance authorities report of the fines handed to them, a month at a time and in a file: each line finds its fine by
 * resolution, tax key and amount, and what finds none waits for a person.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "ledger", "sheet", "access", "page", "docket", "sanction"})
package org.vigia.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
