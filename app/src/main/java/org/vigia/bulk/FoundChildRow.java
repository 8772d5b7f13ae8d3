package org.vigia.bulk;

import org.vigia.inspection.NewFoundChild;

/** A child found on an inspection of ours. @param folio that Vigía gave the inspection */
record FoundChildRow(String folio, NewFoundChild child) {}
