/**
 * Criminal matters as status events: carpetas, where those accused stand, how the investigation and the judgments ended. No
 * document and no name of anybody accused is kept (CNPP 218).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"reference", "law", "access", "page", "api", "docket", "casework", "screening"})
package org.vigia.justice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
