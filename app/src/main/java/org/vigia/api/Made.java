package org.vigia.api;

/**
 * What was recorded.
 *
 * @param folio of the thing that it belongs to
 * @param href where that is read
 */
public record Made(String folio, String href) {}
