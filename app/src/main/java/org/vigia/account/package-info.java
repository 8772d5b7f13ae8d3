/**
 * Who somebody is: passwords, the second factor, sign-in here or at an identity provider, sessions, and the accounts that two
 * administrators keep. It proves who; what each may do is the front door's to say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "ledger", "vault", "access", "page"})
package org.vigia.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
