package org.vigia.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a program looks for in a list, read from the address into the form that the page of the list takes. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asked {
    /** A record that says what may be asked, each component with its {@link OnPage}. */
    Class<? extends Record> value();
}
