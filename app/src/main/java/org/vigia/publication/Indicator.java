package org.vigia.publication;

/**
 * A number that the report computes from its own figures, with its arithmetic.
 *
 * @param value as printed; in words where something it needs is missing
 */
record Indicator(String code, String label, String value, String arithmetic) {}
