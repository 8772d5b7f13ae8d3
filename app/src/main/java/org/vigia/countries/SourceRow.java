package org.vigia.countries;

import java.util.List;

/** A row of one of ILAB's files, which can be written in the file's own columns and as values with their kind. */
sealed interface SourceRow permits Answered, StatisticRow, Good, ListedGood, SuggestedAction {
    String iso3();

    /** In the columns of the file, as they were published. */
    List<String> cells();

    /** What it says, each value apart from its kind. */
    List<Datum> data();
}
