package org.vigia.platform;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.vigia.vault.Rotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Which versions of the key file there were, and how many data keys each one wraps. */
@Command(
        name = "keys",
        description = "dice qué versiones tiene la llave y cuántas claves guarda cada una",
        subcommands = KeyRotation.class)
final class KeyVersions implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("America/Mexico_City"));

    @Mixin
    Installation installation = new Installation();

    @Option(names = "--json", description = "responde en JSON")
    boolean json;

    @Override
    public Integer call() {
        DataFolder folder = installation.folder();
        folder.requireData();
        try (Database database = folder.use(Purpose.AS_IS)) {
            var versions =
                    new Rotation(database.source(Role.OWNER), database.masterKey(), InstantSource.system()).versions();
            System.out.println(json ? JsonMapper.shared().writeValueAsString(versions) : table(versions));
            return Exit.OK.code();
        }
    }

    private static String table(List<Rotation.Version> versions) {
        var table = new StringBuilder(Progress.format("%-8s  %-16s  %12s  %s", "versión", "desde", "claves", "estado"));
        for (var version : versions)
            table.append(Progress.format(
                    "%n%-8d  %-16s  %,12d  %s",
                    version.number(),
                    MOMENT.format(version.madeAt()),
                    version.keys(),
                    state(version, versions.getLast())));
        return table.toString();
    }

    private static String state(Rotation.Version version, Rotation.Version last) {
        if (version.retiredAt() instanceof Instant at) return "retirada " + MOMENT.format(at);
        return version == last ? "en uso" : "rotación sin terminar: ./vigia keys rotate";
    }
}
