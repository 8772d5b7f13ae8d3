package org.vigia.platform;

import java.util.List;
import java.util.concurrent.Callable;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.release.Recomputation;
import org.vigia.release.Recomputation.Made;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Makes an edition of the figures again, in the name of somebody who may publish, and says whether it is the published one. */
@Command(name = "recompute", description = "vuelve a calcular una edición de las cifras y la compara con lo publicado")
final class Recompute implements Callable<Integer> {
    private final Rooms rooms;

    @Mixin
    Installation installation = new Installation();

    @Parameters(index = "0", paramLabel = "EDICIÓN", description = "su número, por ejemplo 1.0.0")
    String version = "";

    @Option(names = "--json", description = "responde en JSON")
    boolean json;

    Recompute(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        DataFolder folder = installation.folder();
        folder.requireData();
        try (Database database = folder.use(Purpose.AS_IS);
                var context = rooms.use(database)) {
            Access access = context.getBean(Access.class);
            var recomputation = context.getBean(Recomputation.class);
            List<Made> made = access.actAs(publisher(access), () -> recomputation.of(version));
            if (json) System.out.println(JsonMapper.shared().writeValueAsString(made));
            else made.forEach(one -> System.out.println(sentence(one)));
            return (made.stream().allMatch(Made::same) ? Exit.OK : Exit.FAILED).code();
        } catch (NotFound e) {
            throw new Refusal(Exit.NOT_FOUND, "No hay una edición aprobada con el número «%s».".formatted(version));
        }
    }

    private static Officer publisher(Access access) {
        return access.listOfficers().stream()
                .filter(officer -> access.actAs(officer, () -> access.may(Permission.PUBLISH_FIGURES)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Exit.FORBIDDEN, "Nadie tiene aquí una cuenta que publique cifras."));
    }

    private static String sentence(Made made) {
        return Progress.format("%-28s %,10d  %s", made.file(), made.total(), made.same() ? "igual" : "DISTINTO");
    }
}
