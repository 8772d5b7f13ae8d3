package org.vigia.platform;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.vigia.page.Language;
import org.vigia.publication.Format;
import org.vigia.publication.Publication;
import org.vigia.release.Catalogue;
import org.vigia.release.Reported;
import org.vigia.statistics.CountryReport;
import org.vigia.statistics.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the country report of a year; where nothing was ever kept, that of the invented country. */
@Command(name = "report", description = "escribe el informe del país de un año")
final class Report implements Callable<Integer> {
    private final Rooms rooms;

    @Mixin
    Installation installation = new Installation();

    @Option(names = "--year", required = true, paramLabel = "AÑO", description = "año del informe")
    int year;

    @Option(
            names = "--format",
            paramLabel = "html|csv|json|pdf",
            defaultValue = "html",
            description = "forma del informe (html)")
    Format format = Format.HTML;

    @Option(names = "--lang", paramLabel = "es|en", defaultValue = "es", description = "lengua del informe (es)")
    Language language = Language.ES;

    @Option(names = "--out", required = true, paramLabel = "CARPETA", description = "dónde se escribe")
    Path out = Path.of("");

    @Option(
            names = "--edition",
            paramLabel = "EDICIÓN",
            description = "como lo publicó una edición, por ejemplo 1.0.0; sin esto, como se calcula hoy")
    @Nullable
    String edition;

    Report(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        try (Database database = installation.folder().use(Purpose.DEMONSTRATION_IF_EMPTY);
                var context = rooms.use(database)) {
            if (database.isDemonstration()) {
                Progress.say("Estos datos son de una demostración: los casos son inventados.");
            }
            context.getBean(Publication.class)
                    .writeReport(report(context), format, language, out)
                    .forEach(System.out::println);
            return Exit.OK.code();
        }
    }

    private CountryReport report(ApplicationContext context) {
        if (edition == null) return context.getBean(Statistics.class).getReport(year);
        return context.getBean(Catalogue.class)
                .find(edition)
                .flatMap(issue -> issue.findReport(year))
                .map(Reported::report)
                .orElseThrow(() -> new Refusal(
                        Exit.NOT_FOUND,
                        "No hay una edición pública %s con un informe de %d.".formatted(edition, year)));
    }
}
