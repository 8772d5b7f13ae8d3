package org.vigia.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vigia.Vigia;

/** The program as a person starts it, less the script. */
final class VigiaInAnotherProcess {
    private VigiaInAnotherProcess() {}

    static ProcessBuilder command(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Vigia.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Started, and the address it printed read. */
    static Process serve(Path data, int port) throws IOException {
        Process process = command("serve", "--data", data.toString(), "--port", Integer.toString(port))
                .start();
        if (process.inputReader().readLine() == null) {
            throw new IOException("it did not start");
        }
        return process;
    }
}
