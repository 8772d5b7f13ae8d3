/**
 * Instruments that ask whether a child may be a victim, as versioned data; what was answered lies under the child's key, and a
 * person decides. Indicators ask to refer; they never prove or rule out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "access", "page", "docket", "identity", "registry", "casework"})
package org.vigia.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
