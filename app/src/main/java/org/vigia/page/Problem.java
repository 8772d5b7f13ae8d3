package org.vigia.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A refusal as programs read it (RFC 9457). It names no address, so that what is hidden and what is absent are answered alike.
 *
 * @param type a word of ours, in English
 * @param title in Spanish, always the same for a type
 * @param detail what happened and how to go on
 * @param more what else the type says
 */
public record Problem(HttpStatus status, String type, String title, String detail, Map<String, ?> more) {
    public ResponseEntity<Object> answer(HttpHeaders headers) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:vigia:problem:" + type);
        body.put("title", title);
        body.put("status", status.value());
        body.put("detail", detail);
        body.putAll(more);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    public ResponseEntity<Object> answer() {
        return answer(HttpHeaders.EMPTY);
    }
}
