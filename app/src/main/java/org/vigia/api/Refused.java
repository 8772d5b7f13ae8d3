package org.vigia.api;

import org.springframework.http.HttpStatus;

/** What a program sent cannot be read as a request at all; whoever it is about is not looked at. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final HttpStatus status;
    private final String type;
    private final String title;

    Refused(HttpStatus status, String type, String title, String sentence) {
        super(sentence);
        this.status = status;
        this.type = type;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    String type() {
        return type;
    }

    String title() {
        return title;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
