/**
 * What proves a case: photographs, documents and notes, each checked at the door, kept encrypted as it was received and
 * shown only as a copy that we drew ourselves. It never judges what a file proves.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"reference", "law", "ledger", "access", "page", "docket", "vault", "casework"})
package org.vigia.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
