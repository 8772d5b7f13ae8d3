package org.vigia.platform;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts Vigía: the command line, the database under it, the rooms above it. */
@Command(
        name = "vigia",
        synopsisHeading = "Uso: ",
        synopsisSubcommandLabel = "ORDEN",
        commandListHeading = "%nÓrdenes:%n",
        description = "Vigía sigue cada caso de trabajo infantil, del primer reporte al último resultado.")
public final class Platform {
    private final CommandLine line;

    public Platform(Class<?> application) {
        var rooms = new Rooms(application);
        line = new CommandLine(this)
                .addSubcommand(new Demo(rooms))
                .addSubcommand(new Serve(rooms))
                .addSubcommand(new Verify())
                .addSubcommand(new Account(rooms))
                .addSubcommand(new Help())
                .setParameterExceptionHandler((e, arguments) -> misused(e))
                .setExecutionExceptionHandler((e, command, result) -> failed(e));
    }

    /** Runs one command to its end, or a server until it is stopped; returns the exit code. */
    public int run(String... arguments) {
        return line.execute(arguments.length == 0 ? new String[] {"help"} : arguments);
    }

    private static int misused(ParameterException e) {
        String sentence = switch (e) {
            case UnmatchedArgumentException unknown ->
                "No existe «%s».".formatted(String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                "Falta %s.".formatted(missing.getMissing().getFirst().paramLabel());
            case ParameterException other
            when other.getArgSpec() != null ->
                "«%s» no sirve como valor de %s."
                        .formatted(other.getValue(), other.getArgSpec().paramLabel());
            case ParameterException other -> String.valueOf(other.getMessage());
        };
        Progress.say("%s Vea ./vigia help.", sentence);
        return Exit.USAGE.code();
    }

    private static int failed(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                Progress.say("%s", refusal.sentence());
                return refusal.exit().code();
            }
        }
        e.printStackTrace();
        Progress.say("Vigía falló por un error propio; por favor repórtelo con lo que aparece arriba.");
        return Exit.FAILED.code();
    }
}
