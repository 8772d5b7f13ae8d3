package org.vigia.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program is told: that something happened and where it is read; no name, and nothing of what was written.
 *
 * @param about the act, deadline or edition
 * @param kind of the act, rule of the deadline, or the event itself
 * @param folio of what it happened to, if it has one that the officer may see
 * @param href where an officer reads it, below the address of the server
 */
record Message(
        Event event,
        UUID about,
        String kind,
        Instant at,
        @Nullable String folio,
        String href) {
    private static final JsonMapper JSON = JsonMapper.shared();

    byte[] body() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("id", about.toString());
        data.put("kind", kind);
        data.put("folio", folio);
        data.put("href", href);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", event.type());
        body.put("timestamp", at.toString());
        body.put("data", data);
        return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    }
}
