package org.vigia.download;

import java.util.function.Function;

/** A column of a file: its heading, and what a row has there: a text, a number, or a day. */
public record Column<T>(String heading, Function<T, Object> value) {}
