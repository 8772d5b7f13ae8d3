package org.vigia.platform;

/** What a database is opened for, which decides whether invented data may enter it. */
enum Purpose {
    /** Whatever it holds. */
    AS_IS,
    /** To show invented data: never where real data lie. */
    DEMONSTRATION,
    /** The same, after removing an earlier demonstration. */
    FRESH_DEMONSTRATION,
    /** Whatever it holds; invented data if it holds nothing yet. */
    DEMONSTRATION_IF_EMPTY;

    boolean invents() {
        return this != AS_IS;
    }
}
