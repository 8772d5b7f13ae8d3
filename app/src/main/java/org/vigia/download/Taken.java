package org.vigia.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What came of a list that somebody wants to save: the file, or that a second person is asked. */
public sealed interface Taken permits Saved, Packed, Taken.Awaited {
    void sendTo(HttpServletResponse response) throws IOException;

    /** Nothing leaves yet; the page of downloads says who is waited for. */
    record Awaited() implements Taken {
        @Override
        public void sendTo(HttpServletResponse response) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/descargas");
        }
    }
}
