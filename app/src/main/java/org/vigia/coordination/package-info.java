/**
 * What the units tell the country: signed returns that say what they cover, nil returns, attestations and counts kept
 * elsewhere. It knows what each unit is asked; never whether the answer is right.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "access", "page", "api", "docket"})
package org.vigia.coordination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
