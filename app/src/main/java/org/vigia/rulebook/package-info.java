/**
 * The rules as people read them: what each says and since when, the legal cases beside it, what another day's law or a reform
 * would say. It explains the law; what follows from it is decided elsewhere.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "law", "access", "page", "inspection", "casework"})
package org.vigia.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
