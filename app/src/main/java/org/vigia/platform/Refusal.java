package org.vigia.platform;

/** A command that cannot go on: one Spanish sentence that says what is wrong and the remedy, and the exit code. */
final class Refusal extends RuntimeException {
    private final Exit exit;
    private final String sentence;

    Refusal(Exit exit, String sentence) {
        super(sentence);
        this.exit = exit;
        this.sentence = sentence;
    }

    Refusal(Exit exit, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exit = exit;
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    Exit exit() {
        return exit;
    }
}
