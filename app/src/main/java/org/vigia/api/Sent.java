package org.vigia.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a program sends to be recorded, as JSON, read into the form that the page of the same step takes. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sent {
    /** A record that says what is taken, each component with its {@link OnPage}. */
    Class<? extends Record> value();

    /** Whether it rests on what was read before, and so must name its version ({@code If-Match}). */
    boolean step() default false;
}
