package org.vigia.docket;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.ledger.Canonical;

/** Something that happened, as the docket keeps it: thin; what it was is the row {@code fact} of its form's table. */
public record Act(
        UUID id,
        String node,
        String unit,
        @Nullable String addressedTo,
        @Nullable UUID caseId,
        UUID subject,
        int seq,
        String kind,
        String form,
        int formVersion,
        UUID fact,
        UUID officer,
        Occurred occurred,
        Instant recordedAt,
        byte @Nullable [] salt,
        byte[] digest) {

    /** What the chain holds of it. */
    byte[] hash() {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        values().forEach((column, value) -> texts.put(column, Values.text(value)));
        return Canonical.sha256(Canonical.utf8(Canonical.write(texts)));
    }

    /** By column, in the order of its hash. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("node", node);
        values.put("unit", unit);
        values.put("addressed_to", addressedTo);
        values.put("case_id", caseId);
        values.put("subject", subject);
        values.put("seq", seq);
        values.put("kind", kind);
        values.put("form", form);
        values.put("form_version", formVersion);
        values.put("fact", fact);
        values.put("officer", officer);
        values.put("occurred", occurred.at());
        values.put("occurred_precision", occurred.precision());
        values.put("recorded_at", recordedAt);
        values.put("salt", salt);
        values.put("digest", digest);
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Act act && id.equals(act.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
