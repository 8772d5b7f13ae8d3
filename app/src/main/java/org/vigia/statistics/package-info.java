/**
 * The counting: rules that turn facts without names and signed returns into typed figures, and the country's tables made of
 * them. It reads only the fact columns granted to its own role; it knows no case.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "access"})
package org.vigia.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
