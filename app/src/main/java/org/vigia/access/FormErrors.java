package org.vigia.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** What is wrong with a form: the field's name and a sentence with the reason and the remedy, in the page's order. */
public record FormErrors(SequencedMap<String, String> byField) {
    public FormErrors {
        byField = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byField));
    }

    public static FormErrors none() {
        return new FormErrors(new LinkedHashMap<>());
    }

    public static FormErrors of(String field, String sentence) {
        return none().with(field, sentence);
    }

    /** These errors and one more; a field keeps its first sentence. */
    public FormErrors with(String field, String sentence) {
        var more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, sentence);
        return new FormErrors(more);
    }

    public FormErrors with(FormErrors others) {
        var more = new LinkedHashMap<>(byField);
        for (Map.Entry<String, String> other : others.byField.entrySet())
            more.putIfAbsent(other.getKey(), other.getValue());
        return new FormErrors(more);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** Goes on only when nothing is wrong. */
    public void refuseIfAny() {
        if (!isEmpty()) throw new InvalidInput(this);
    }
}
