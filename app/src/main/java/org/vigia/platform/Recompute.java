package org.vigia.platform;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Permission;
import org.vigia.release.Recomputation;
import org.vigia.release.Recomputation.Made;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Makes an edition of the figures again, in the name of one who may publish and who sees exact counts for it, and says whether it is the published one. */
@Command(name = "recompute", description = "vuelve a calcular una edición de las cifras y la compara con lo publicado")
final class Recompute implements Callable<Integer> {
    private final Rooms rooms;

    @Mixin
    Installation installation = new Installation();

    @Parameters(index = "0", paramLabel = "EDICIÓN", description = "su número, por ejemplo 1.0.0")
    String version = "";

    @Option(names = "--as", paramLabel = "CUENTA", description = "cuenta en cuyo nombre se abren las cuentas exactas")
    @Nullable
    String account;

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
            List<Made> made = access.actAs(
                    InNameOf.choose(access, account, Permission.PUBLISH_FIGURES), () -> recomputation.of(version));
            if (json) System.out.println(JsonMapper.shared().writeValueAsString(made));
            else made.forEach(one -> System.out.println(sentence(one)));
            return (made.stream().allMatch(Made::same) ? Exit.OK : Exit.FAILED).code();
        } catch (NotFound e) {
            throw new Refusal(Exit.NOT_FOUND, "No hay una edición aprobada con el número «%s».".formatted(version));
        }
    }

    private static String sentence(Made made) {
        return Progress.format("%-28s %,10d  %s", made.file(), made.total(), made.same() ? "igual" : "DISTINTO");
    }
}
