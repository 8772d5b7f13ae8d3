package org.vigia.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.vigia.page.Attachment;

/** A file that somebody may have, because it is on record. It waits compressed, a fraction of its size. */
public final class Saved implements Taken {
    private final String name;
    private final String mediaType;
    private final byte[] compressed;

    Saved(String name, String mediaType, byte[] compressed) {
        this.name = name;
        this.mediaType = mediaType;
        this.compressed = compressed;
    }

    int size() {
        return compressed.length;
    }

    /** Answers with it, to be saved and not to be looked at. */
    @Override
    public void sendTo(HttpServletResponse response) throws IOException {
        try (var content = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            content.transferTo(Attachment.begin(response, name, mediaType));
        }
    }
}
