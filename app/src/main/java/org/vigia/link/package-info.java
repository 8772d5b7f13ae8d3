/**
 * How a body without accounts answers a referral: by a link that is good once for each step, with a code that the sender reads
 * out by telephone. Only digests of both are kept.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"reference", "law", "ledger", "vault", "access", "page", "docket", "casework", "referral"
        })
package org.vigia.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
