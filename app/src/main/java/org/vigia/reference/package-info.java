/**
 * The lists everyone cites: territory with its time zones, industries, languages, kinds and units of the agencies, money.
 * Read from versioned files with source and licence; knows nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.vigia.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
