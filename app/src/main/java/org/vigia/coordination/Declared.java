package org.vigia.coordination;

/** What a unit says today of one measure, and the return in which it does. */
record Declared(String folio, Statement statement) {

    /** As a page shows it: the number, the answer, or why there is none. */
    String what() {
        return new Said(statement).what();
    }
}
