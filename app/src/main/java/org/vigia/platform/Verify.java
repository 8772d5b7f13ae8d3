package org.vigia.platform;

import java.util.concurrent.Callable;
import org.vigia.docket.DocketCheck;
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

    @Override
    public Integer call() {
        DataFolder folder = installation.folder();
        folder.requireData();
        try (Database database = folder.use(Purpose.AS_IS)) {
            var check = new DocketCheck(database.source(Role.VERIFIER), database.masterKey(), database.signingKey());
            DocketCheck.Report report = check.run(read -> Progress.step("Leídos: %,d", read));
            System.out.println(json ? JsonMapper.shared().writeValueAsString(report) : sentence(report));
            return (report.problems().isEmpty() ? Exit.OK : Exit.FAILED).code();
        }
    }

    private static String sentence(DocketCheck.Report report) {
        String counted = Progress.format(
                "%,d actos, %,d hechos y %,d eslabones leídos; %,d hechos ya borrados por ley.",
                report.acts(), report.facts(), report.links(), report.erased());
        return report.problems().isEmpty()
                ? counted + "\nTodo coincide."
                : counted
                        + Progress.format(
                                "\n%,d problemas:\n", report.problems().size())
                        + String.join("\n", report.problems());
    }
}
