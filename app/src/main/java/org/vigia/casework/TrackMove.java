package org.vigia.casework;

/** What is done with a track. */
enum TrackMove {
    OPEN,
    END
}
