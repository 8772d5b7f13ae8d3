package org.vigia.registry;

import java.util.UUID;

/** The folio that another agency's system gives to something recorded here. */
public record ExternalRef(ExternalSystem system, String issuer, String value, UUID subject) {}
