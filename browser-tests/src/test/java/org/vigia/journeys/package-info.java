/** Whole paths through the pages, walked in Chromium as a person would. */
@NullMarked
package org.vigia.journeys;

import org.jspecify.annotations.NullMarked;
