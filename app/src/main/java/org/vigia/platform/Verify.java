package org.vigia.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vigia.casework.OpenFileCheck;
import org.vigia.docket.DocketCheck;
import org.vigia.docket.OpenDeadlineCheck;
import org.vigia.evidence.EvidenceCheck;
import org.vigia.inspection.ToVisitCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Reads every act, fact and link again and tells whether any was changed after it was recorded. */
@Command(name = "verify", description = "comprueba que nada de lo registrado fue alterado")
final class Verify implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Option(names = "--json", description = "responde en JSON")
    boolean json;

    @Option(names = "--links", description = "solo los eslabones y sus firmas, sin actos ni hechos")
    boolean links;

    @Override
    public Integer call() {
        DataFolder folder = installation.folder();
        folder.requireData();
        try (Database database = folder.use(Purpose.AS_IS)) {
            var check = new DocketCheck(database.source(Role.VERIFIER), database.masterKey(), database.signingKey());
            DocketCheck.Report report = links
                    ? check.runLinks()
                    : check.run(read -> Progress.step("Leídos: %,d", read)).and(elsewhere(database));
            System.out.println(json ? JsonMapper.shared().writeValueAsString(report) : sentence(report));
            return (report.problems().isEmpty() ? Exit.OK : Exit.FAILED).code();
        }
    }

    private static List<String> elsewhere(Database database) {
        var verifier = database.source(Role.VERIFIER);
        return Stream.of(
                        new OpenDeadlineCheck(verifier).problems(),
                        new ToVisitCheck(verifier).problems(),
                        new OpenFileCheck(verifier).problems(),
                        new EvidenceCheck(verifier, database.masterKey()).problems())
                .flatMap(List::stream)
                .toList();
    }

    private String sentence(DocketCheck.Report report) {
        String chain = Progress.format(
                "%,d eslabones leídos (%,d por segundo)",
                report.links(), perSecond(report.links(), report.linksTook()));
        String counted = links
                ? chain + "."
                : chain
                        + Progress.format(
                                ", %,d actos con sus hechos (%,d por segundo); %,d hechos ya borrados por ley.",
                                report.acts(), perSecond(report.acts(), report.actsTook()), report.erased());
        return report.problems().isEmpty()
                ? counted + "\nTodo coincide."
                : counted
                        + Progress.format(
                                "\n%,d problemas:\n", report.problems().size())
                        + String.join("\n", report.problems());
    }

    private static long perSecond(long many, Duration took) {
        return Math.round(many * 1e9 / Math.max(1, took.toNanos()));
    }
}
