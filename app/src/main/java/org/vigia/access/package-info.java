/**
 * The front door: units, officers and their posts, who may do and see what, and shares. It
 * decides who may; never what is right.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "ledger", "vault"})
package org.vigia.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
