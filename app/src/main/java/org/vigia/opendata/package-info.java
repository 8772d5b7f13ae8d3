/**
 * How a table of public figures is written for other people's programs, and the catalogue that says which there are. Pure
 * functions of what they are given; knows nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.vigia.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
