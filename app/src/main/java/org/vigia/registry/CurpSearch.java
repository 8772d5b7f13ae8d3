package org.vigia.registry;

import java.util.List;
import java.util.UUID;
import org.vigia.identity.Stamp;

/** What an officer was told who looked for a CURP: the files within reach in which it is, and the line that says it was asked. */
public record CurpSearch(List<UUID> files, Stamp stamp) {}
