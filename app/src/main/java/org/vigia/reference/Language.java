package org.vigia.reference;

import java.util.Optional;

/** An indigenous linguistic grouping of INALI's catalogue. */
public record Language(String code, String name, Optional<String> otherNames, String family) {}
