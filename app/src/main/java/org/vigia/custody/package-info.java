/** Who keeps the keys: the two who must want a new version of the key file before whoever runs the machine can make it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "page"})
package org.vigia.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
