package org.vigia.inspection;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/**
 * How a file of inspections is to be brought in.
 *
 * @param register whose inspections they are, where the rows do not say it
 * @param name what the file is called; its ending tells CSV from XLSX
 * @param record whether they are recorded; the file is only tried otherwise
 */
record ImportsAsked(
        @OnPage(value = "archivo", longest = 100) String name,
        @OnPage(value = "registro", longest = 60) @Nullable String register,
        @OnPage("registrar") @Nullable Boolean record) {}
