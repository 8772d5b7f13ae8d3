package org.vigia.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a page of a list, with a plan made for the values it is asked for. One unit holds half of a million rows and another
 * ten: a plan kept for both reads all of the half to show its first page.
 */
@Transactional(readOnly = true, label = ReadsList.LABEL)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsList {
    String LABEL = "list";
}
