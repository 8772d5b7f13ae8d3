package org.vigia.page;

import org.jspecify.annotations.Nullable;

/** One line of a timeline: what happened, when and by whom as written for the reader, some text, where to read more. */
public record Moment(
        String title,
        String when,
        String who,
        @Nullable String text,
        @Nullable String href) {}
