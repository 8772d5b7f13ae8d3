/**
 * What bodies outside ask of a unit about a child: recorded as it came, in the case that it opens or joins, and answered back
 * in time. Protection, prosecutors, schools and 911 are told what was done; the migration institute only that it was received
 * and by whom.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"reference", "law", "access", "page", "docket", "document", "registry", "casework"})
package org.vigia.inbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
