package org.vigia.sheet;

/** How a cell is kept in the file. */
enum Form {
    TEXT,
    NUMBER,
    /** A number shown as a date; its text is ISO. */
    DATE,
    BOOLEAN,
    ERROR,
    /** A formula whose result was not kept; its text is the formula. */
    FORMULA
}
