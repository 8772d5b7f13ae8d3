package org.vigia.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a route does. Every route has exactly one operation, or the server does not start. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operation {
    /** Its name for programs and for the log: a verb and a noun in English, used by no other route. */
    String id();

    /** What the policy must allow to whoever asks; the rooms ask again for what depends on the thing itself. */
    Permission asks();

    /** What it does, in Spanish, as the document for programs says it; pages say it themselves. */
    String tells() default "";
}
