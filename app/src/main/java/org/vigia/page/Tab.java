package org.vigia.page;

import org.jspecify.annotations.Nullable;

/** One page of a sub-navigation, with how many things lie there (null when it is not a list). */
public record Tab(String label, String href, @Nullable Integer count) {}
