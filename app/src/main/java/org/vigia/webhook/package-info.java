/**
 * Messages to the programs of a unit when something happens in its own files (Standard Webhooks): whom to tell is written with the
 * act, and each message is sent in the name of the officer who asked for it, with what that officer may then see.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"reference", "vault", "ledger", "access", "account", "page", "api", "docket", "release"})
package org.vigia.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
