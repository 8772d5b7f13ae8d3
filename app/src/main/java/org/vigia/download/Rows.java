package org.vigia.download;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The rows of a file as they are written, one after the other. */
interface Rows extends Closeable {
    /** @param cells texts, numbers and days */
    void write(List<?> cells) throws IOException;
}
