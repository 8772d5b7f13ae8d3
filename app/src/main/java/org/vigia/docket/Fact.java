package org.vigia.docket;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact about to be recorded, together with the act that it is. Built step by step: {@code
 * Fact.on(FORM).kind("inspection.ordered").about(order).inCase(file).occurred(when).set("notice", ANNOUNCED)}. Values are
 * text, numbers, booleans, dates, instants, ids, enums and lists of text; a column that is not set is unknown.
 */
public final class Fact {
    final FactForm form;
    final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    final Map<String, @Nullable String> sealed = new LinkedHashMap<>();
    String kind;

    @Nullable
    UUID id;

    @Nullable
    UUID subject;

    @Nullable
    UUID caseId;

    @Nullable
    String addressedTo;

    @Nullable
    Occurred occurred;

    @Nullable
    UUID corrects;

    @Nullable
    UUID retracts;

    @Nullable
    UUID sealedKey;

    @Nullable
    UUID keyCase;

    @Nullable
    Integer expectedVersion;

    private Fact(FactForm form) {
        this.form = form;
        this.kind = form.name();
        form.columns().forEach(c -> values.put(c, null));
        form.sealed().forEach(c -> sealed.put(c, null));
    }

    public static Fact on(FactForm form) {
        return new Fact(form);
    }

    /** The row's id; it is given when the fact is recorded, at the latest. */
    UUID id() {
        return Objects.requireNonNull(id, "not yet recorded");
    }

    void identify(Ids ids) {
        if (id == null) id = ids.next();
    }

    /** What it happens to. */
    UUID subject() {
        return subject == null ? id() : subject;
    }

    /** The row's id, when the caller has already used it. */
    public Fact id(UUID id) {
        this.id = id;
        return this;
    }

    /** The kind of act, when it is not the name of the form. */
    public Fact kind(String kind) {
        this.kind = kind;
        return this;
    }

    /** What it happened to; the fact itself when not said. */
    public Fact about(UUID subject) {
        this.subject = subject;
        return this;
    }

    public Fact inCase(@Nullable UUID caseId) {
        this.caseId = caseId;
        this.keyCase = caseId;
        return this;
    }

    /** A unit that sees this fact although the file may not be shared with it. */
    public Fact addressedTo(@Nullable String unit) {
        this.addressedTo = unit;
        return this;
    }

    /** When it happened; the moment of recording when not said. */
    public Fact occurred(Occurred occurred) {
        this.occurred = occurred;
        return this;
    }

    public Fact corrects(UUID row) {
        this.corrects = row;
        return this;
    }

    public Fact retracts(UUID row) {
        this.retracts = row;
        return this;
    }

    /** The version of the subject that the writer has seen; recording fails with a conflict if it has moved on. */
    public Fact seen(@Nullable Integer version) {
        this.expectedVersion = version;
        return this;
    }

    public Fact set(String column, @Nullable Object value) {
        if (!values.containsKey(column)) throw new IllegalArgumentException(form.name() + " has no column " + column);
        values.put(column, value);
        return this;
    }

    /** An encrypted field, under the data key of {@link #keyOf}. */
    public Fact seal(String field, @Nullable String text) {
        if (!sealed.containsKey(field))
            throw new IllegalArgumentException(form.name() + " has no sealed field " + field);
        sealed.put(field, text);
        return this;
    }

    /** The person, workplace or case whose data key encrypts the sealed fields; the subject when not said. */
    public Fact keyOf(UUID owner) {
        this.sealedKey = owner;
        return this;
    }

    /** The case under whose seal the key goes, for a fact that belongs to none. */
    public Fact keyIn(UUID caseId) {
        this.keyCase = caseId;
        return this;
    }
}
