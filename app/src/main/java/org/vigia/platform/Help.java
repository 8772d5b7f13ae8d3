package org.vigia.platform;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can be asked for, or how one command is used. */
@Command(name = "help", description = "muestra esta ayuda, o la de una orden")
final class Help implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ORDEN")
    @Nullable
    String verb;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine all = Objects.requireNonNull(spec).parent().commandLine();
        CommandLine asked = verb == null ? all : all.getSubcommands().get(verb);
        if (asked == null) {
            throw new Refusal(Exit.USAGE, "No existe la orden «%s». Vea ./vigia help.".formatted(verb));
        }
        asked.usage(System.out);
        return Exit.OK.code();
    }
}
