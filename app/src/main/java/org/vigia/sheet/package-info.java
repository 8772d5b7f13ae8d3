/**
 * Files as agencies have them: CSV in any encoding and XLSX, read in a stream by a declared table into rows of typed
 * values; what is wrong is said row by row and column by column, and given back in the same file. Records nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference"})
package org.vigia.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
