package org.vigia.download;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the log: who saved which list.
 *
 * @param filter as typed, one field in a line
 */
record Taking(UUID id, UUID officer, String list, String format, String filter, int rows, Instant at) {}
