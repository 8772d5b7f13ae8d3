package org.vigia.release;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** A page or file as it was answered. */
record Answer(String type, List<Header> headers, byte[] body) {
    record Header(String name, String value) {}

    void write(HttpServletResponse response) throws IOException {
        for (Header header : headers) response.addHeader(header.name(), header.value());
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
