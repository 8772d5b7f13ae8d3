package org.vigia.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a page has what a program sends: every component of a record that is sent names its field there. In a row of a list the
 * first component is what the row is about, and stands in the field's name in place of {@code {}}, or of {@code {lower}} in
 * small letters. A part that is a record itself has no field of its own; that of a list of them holds what they are about.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnPage {
    /** The name of the field. */
    String value() default "";

    /** As many characters as a text may have. */
    int longest() default 200;

    /** The least of a whole number. */
    int atLeast() default 0;

    /** The most of a whole number. */
    int atMost() default Integer.MAX_VALUE;

    /** What a text looks like, all of it; anything where it is empty. */
    String pattern() default "";
}
