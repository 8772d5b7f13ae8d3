package org.vigia.platform;

/** A command that cannot go on: one Spanish sentence that says what is wrong and the remedy, and the exit code. */
final class Refusal extends RuntimeException {
    private final Exit exit;

    Refusal(Exit exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    Refusal(Exit exit, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exit = exit;
    }

    Exit exit() {
        return exit;
    }
}
