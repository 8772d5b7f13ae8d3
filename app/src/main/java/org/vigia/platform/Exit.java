package org.vigia.platform;

/** How a command ended; the codes are a promise to scripts and never change. */
enum Exit {
    OK(0),
    FAILED(1),
    USAGE(2),
    INVALID_INPUT(3),
    NOT_FOUND(4),
    CONFLICT(5),
    FORBIDDEN(6),
    /** The machine lacks something: disk space, a tool, an account to run as. */
    MACHINE(7);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
