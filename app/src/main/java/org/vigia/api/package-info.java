/**
 * The door for programs, {@code /api/v1}: what they send is read into the forms of the pages, so that one rule judges both, and
 * what they may send and get is told by a document made of the routes themselves.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "page"})
package org.vigia.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
