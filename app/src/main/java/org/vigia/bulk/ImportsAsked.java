package org.vigia.bulk;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/**
 * How a file of another register is to be brought in.
 *
 * @param kind what its rows are; inspections unless told
 * @param register whose they are, where the rows do not say it
 * @param name what the file is called; its ending tells CSV from XLSX
 * @param record whether they are recorded; the file is only tried otherwise
 */
record ImportsAsked(
        @OnPage(value = "tipo", longest = 40) @Nullable String kind,
        @OnPage(value = "archivo", longest = 100) String name,
        @OnPage(value = "registro", longest = 60) @Nullable String register,
        @OnPage("registrar") @Nullable Boolean record) {}
