package org.vigia.platform;

import java.sql.SQLException;

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

    /** What a PostgreSQL server answered when it would not serve us. */
    static Refusal by(Object server, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        return switch (state.equals("08004") ? "28" : state.substring(0, Math.min(2, state.length()))) {
            case "28" ->
                new Refusal(
                        Exit.FORBIDDEN,
                        "El servidor %s no acepta la contraseña o la cuenta: %s.".formatted(server, cause.getMessage()),
                        cause);
            case "08" ->
                new Refusal(
                        Exit.MACHINE,
                        "No responde un servidor PostgreSQL en %s; revise que esté encendido.".formatted(server),
                        cause);
            case "53" ->
                new Refusal(
                        Exit.MACHINE,
                        "El servidor %s no tiene espacio o conexiones libres: %s."
                                .formatted(server, cause.getMessage()),
                        cause);
            default ->
                new Refusal(
                        Exit.MACHINE,
                        "El servidor %s no aceptó una instrucción: %s.".formatted(server, cause.getMessage()),
                        cause);
        };
    }

    Exit exit() {
        return exit;
    }
}
