package org.vigia.platform;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option every command shares: which installation it speaks of. */
final class Installation {
    @Option(
            names = "--data",
            paramLabel = "CARPETA",
            defaultValue = "./var",
            description = "dónde viven la base de datos y las llaves (./var)")
    Path data = Path.of("var");

    DataFolder folder() {
        return new DataFolder(new Settings(data, System.getenv()));
    }
}
