/**
 * Lists as files: what a list shows with its filter, all pages of it, for a spreadsheet. No file leaves without the row that
 * says who took it; it knows no list, and the rooms say what their columns are.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"reference", "access", "page", "docket"})
package org.vigia.download;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
