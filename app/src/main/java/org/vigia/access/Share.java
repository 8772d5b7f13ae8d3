package org.vigia.access;

import java.time.Instant;

/** A file became visible to another unit. */
public record Share(String withUnit, String byUnit, Instant at) {}
