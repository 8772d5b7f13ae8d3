package org.vigia.api;

/**
 * Work that goes on after the answer.
 *
 * @param href where it is read how far it has come
 */
public record Begun(String href) {}
