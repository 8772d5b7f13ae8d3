package org.vigia.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vigia.page.Attachment;

/** A zip that somebody may have, because it is on record. */
final class Packed implements Taken {
    private final String name;
    private final byte[] zip;

    Packed(String name, byte[] zip) {
        this.name = name;
        this.zip = zip;
    }

    @Override
    public void sendTo(HttpServletResponse response) throws IOException {
        Attachment.begin(response, name, "application/zip").write(zip);
    }
}
