/**
 * Official papers: a tagged PDF of letter size with the folio, the page of how many, a digest and a code that anybody may look
 * up. The paper itself is not kept; that it was issued, and what its file must be, is an act.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "ledger", "access", "page", "docket"})
package org.vigia.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
