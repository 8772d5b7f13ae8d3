package org.vigia.bulk;

import java.util.UUID;

/**
 * What is here of a row now.
 *
 * @param row the last of its corrections, or itself
 * @param subject its first row
 */
record Standing<R>(R content, UUID row, UUID subject) {}
