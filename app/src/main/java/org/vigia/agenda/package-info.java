/** Where an officer begins the day: what is due, and what others wait for. It holds nothing of its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "page", "docket", "identity", "referral", "transfer"})
package org.vigia.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
