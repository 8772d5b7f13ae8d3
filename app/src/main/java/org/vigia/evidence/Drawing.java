package org.vigia.evidence;

import java.util.List;

/**
 * A picture before it is decoded: only the stretches of the file that make it, in order. Positions, thumbnails, comments,
 * colour profiles and whatever follows its end are not among them, so no decoder ever sees those.
 *
 * @param format the name of the JDK's reader
 * @param orientation how it must be turned, 1 to 8 (Exif 2.3, 0x0112)
 */
record Drawing(String format, int width, int height, int orientation, List<Bytes> stretches) {}
