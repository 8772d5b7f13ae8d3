package org.vigia.proof;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.Approved;

/** The checklist of the OWASP ASVS 5.0.0 names tests that exist, and gives a reason wherever it names none. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AsvsTest {
    private static final List<String> ANSWERS = List.of("test", "by design", "operator", "not applicable", "not yet");
    private static final Map<String, String> SOURCES = new HashMap<>();
    private static List<NamedCsvRecord> lines = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (var file = CsvReader.builder().ofNamedCsvRecord(Path.of("..", "docs", "security", "asvs.csv"))) {
            lines = file.stream().toList();
        }
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Test.java")).toList())
                SOURCES.merge(
                        file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
        }
    }

    private static String answer(NamedCsvRecord line) {
        return line.getField("answer");
    }

    @Test
    void every_requirement_has_an_answer_and_a_test_or_a_reason() {
        assertThat(lines).hasSize(280);
        assertThat(lines).allSatisfy(line -> assertThat(ANSWERS).contains(answer(line)));
        assertThat(lines.stream()
                        .filter(line -> !answer(line).equals("not yet"))
                        .filter(line -> line.getField("tests or reason").isBlank()))
                .isEmpty();
    }

    @Test
    void every_test_that_is_named_exists() {
        List<String> missing = new ArrayList<>();
        for (NamedCsvRecord line : lines)
            if (answer(line).equals("test"))
                for (String named : line.getField("tests or reason").split("; ")) {
                    String[] parts = named.split("\\.");
                    if (parts.length != 2 || !SOURCES.getOrDefault(parts[0], "").contains("void " + parts[1] + "("))
                        missing.add(line.getField("requirement") + " " + named);
                }
        assertThat(missing).isEmpty();
    }

    /** A reason may lean on a test as well. */
    @Test
    void every_test_that_a_reason_names_exists() {
        var named = Pattern.compile("(\\w+Test)\\.([a-z0-9_]+)");
        assertThat(lines.stream()
                        .flatMap(line ->
                                named.matcher(line.getField("tests or reason")).results())
                        .filter(test ->
                                !SOURCES.getOrDefault(test.group(1), "").contains("void " + test.group(2) + "("))
                        .map(MatchResult::group))
                .isEmpty();
    }

    private static String row(String name, List<NamedCsvRecord> of) {
        var row = new StringBuilder("| %s | %d |".formatted(name, of.size()));
        for (String answer : ANSWERS)
            row.append(" %d |"
                    .formatted(of.stream()
                            .filter(line -> answer(line).equals(answer))
                            .count()));
        return row.append("\n").toString();
    }

    @Test
    void the_coverage_is_counted_as_it_is() {
        var text = new StringBuilder("""
            # OWASP ASVS 5.0.0: where we stand
            Counted by `AsvsTest` from [asvs.csv](asvs.csv): every requirement of levels 1 and 2 (253), and those of level 3 in V2, V5, V8, V11, V14 and V16 (27). The
            numbers of the requirements are facts; what each asks is said in our own words, shortly, and the [standard](https://github.com/OWASP/ASVS/tree/v5.0.0)
            (CC BY-SA 4.0) decides. *test*: tests that exist and run in every build. *by design*: why it cannot be otherwise, shown by no test. *operator*: done by who
            runs it. *not yet*: to do; the reason names where it will come from.

            | Chapter | Requirements | test | by design | operator | not applicable | not yet |
            |---|---|---|---|---|---|---|
            """);
        text.append(row("**all**", lines));
        new TreeMap<>(lines.stream()
                        .collect(groupingBy(line -> Integer.parseInt(
                                line.getField("requirement").split("\\.")[0].substring(1)))))
                .forEach((chapter, of) -> text.append(row("V" + chapter, of)));
        Approved.matches("../../../../../docs/security/asvs.md", text.toString());
    }
}
