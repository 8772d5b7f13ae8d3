/**
 * Disclosure control: what a cube of counts shows in public so that no small count can be read or worked out of it, and
 * the attacker who tries. Arithmetic on codes and numbers, and the columns that hold them; knows nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.vigia.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
