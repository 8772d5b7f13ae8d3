package org.vigia.platform;

import java.util.Optional;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
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
                .addSubcommand(new Report(rooms))
                .addSubcommand(new Recompute(rooms))
                .addSubcommand(new Import(rooms))
                .addSubcommand(new Verify())
                .addSubcommand(new Account(rooms))
                .addSubcommand(new KeyVersions())
                .addSubcommand(new Help())
                .setCaseInsensitiveEnumValuesAllowed(true)
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

    /** How a command ends that a room or the machine refused. */
    private static Optional<Exit> exit(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(refusal.exit());
            case InvalidInput _ -> Optional.of(Exit.INVALID_INPUT);
            case NotFound _ -> Optional.of(Exit.NOT_FOUND);
            case Conflict _ -> Optional.of(Exit.CONFLICT);
            case NotYet _ -> Optional.of(Exit.CONFLICT);
            case NotPermitted _ -> Optional.of(Exit.FORBIDDEN);
            default -> Optional.empty();
        };
    }

    private static int failed(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            Optional<Exit> refused = exit(cause);
            if (refused.isPresent()) {
                Progress.say("%s", String.valueOf(cause.getMessage()));
                return refused.get().code();
            }
        }
        e.printStackTrace();
        Progress.say("Vigía falló por un error propio; por favor repórtelo con lo que aparece arriba.");
        return Exit.FAILED.code();
    }
}
