/** Who may do and see what: units, officers, the policy, sign-in, shares, the vault. */
@NullMarked
package org.vigia.access;

import org.jspecify.annotations.NullMarked;
