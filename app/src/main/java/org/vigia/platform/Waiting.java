package org.vigia.platform;

import java.io.InterruptedIOException;

/** A pause between two looks at something another process does. */
final class Waiting {
    private Waiting() {}

    static void tenth() throws InterruptedIOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting");
        }
    }
}
