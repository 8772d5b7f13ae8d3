package org.vigia.bulk;

/** A row that is here, and as its register tells it now. */
record Correction<R>(Standing<R> before, Told<R> told) {
    boolean saysAnother() {
        return !told.content().equals(before.content());
    }
}
