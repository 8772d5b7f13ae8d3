package org.vigia.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigia.ledger.Canonical;
import org.vigia.vault.MasterKey;

/** The headers by which a receiver knows that a message is ours and new (Standard Webhooks 1.0, symmetric signatures). */
final class Signature {
    private Signature() {}

    /** @param secrets one signature for each */
    static Map<String, String> headers(UUID id, Instant now, byte[] body, List<byte[]> secrets) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id.toString());
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        String signed = "%s.%d.%s".formatted(id, now.getEpochSecond(), new String(body, StandardCharsets.UTF_8));
        headers.put(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> "v1,"
                                + Base64.getEncoder().encodeToString(MasterKey.hmac(secret, Canonical.utf8(signed))))
                        .collect(Collectors.joining(" ")));
        return headers;
    }
}
