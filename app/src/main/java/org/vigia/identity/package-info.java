/**
 * Names are masked until somebody says what for. Whose identity was opened, by whom, for what and for how long, how many in
 * a day, and what looks odd about it; the names themselves stay in the rooms that keep them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "access", "page", "docket"})
package org.vigia.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
