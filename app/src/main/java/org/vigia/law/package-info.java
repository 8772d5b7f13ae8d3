/**
 * The law as data with dates: who is competent, what is a breach, what it may cost, by when something must be done.
 * Every answer is that of the rule in force on the day of the fact, with its provision, its reason and how sure it is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference"})
package org.vigia.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
