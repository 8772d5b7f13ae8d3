/**
 * A country that does not exist: accounts, cases and returns, invented from a seed and recorded through the same public
 * methods as real ones. Known by none.
 */
@NullMarked
@ApplicationModule
package org.vigia.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
