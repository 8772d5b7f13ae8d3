package org.vigia.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigia.Approved;
import org.vigia.reference.CodeList;

/** A page that speaks two languages says everything in both; which pages speak Spanish alone is written down. */
class MessagesTest {
    private static final List<CodeList.Row> ROWS =
            CodeList.read("page", "messages.csv").rows();
    private static final Pattern ASKED = Pattern.compile("\"((?:explorer|layout|errors|country|definitions|editions"
            + "|board|amounts|bands|comparison|profile|verify|enter|refusal|rulebook)\\.[a-z-]+)\"");
    private static final int FAIRLY_EASY = 65;
    private static final Path TEMPLATES = Path.of("src/main/jte");

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    @Test
    void every_sentence_that_a_page_asks_for_is_there_and_none_is_left_over() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path file : Stream.concat(files("src/main/jte", ".jte").stream(), files("src/main/java", ".java").stream())
                .toList()) ASKED.matcher(text(file)).results().forEach(found -> asked.add(found.group(1)));
        assertThat(ROWS.stream()
                        .map(row -> row.get("key"))
                        .filter(key -> !key.startsWith("menu.") && !key.startsWith("spoken.")))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void both_languages_take_the_same_words() {
        for (CodeList.Row row : ROWS)
            assertThat(new MessageFormat(row.get("en")).getArgumentNames())
                    .as(row.get("key"))
                    .isEqualTo(new MessageFormat(row.get("es")).getArgumentNames());
    }

    @Test
    void numbers_agree_with_their_nouns() {
        assertThat(Messages.SPANISH.get("errors.title", 1)).isEqualTo("Falta corregir un dato");
        assertThat(Messages.SPANISH.get("errors.title", 3)).isEqualTo("Falta corregir 3 datos");
        var english = new Messages(Language.EN);
        assertThat(english.get("explorer.some-signed", 1L, "no", "2025"))
                .startsWith("1 of 32 states (and not the Federation) signed its figure for 2025.");
        assertThat(english.get("explorer.some-signed", 12L, "yes", "2025"))
                .startsWith("12 of 32 states and the Federation signed their figures for 2025.");
    }

    @Test
    void a_sentence_that_there_is_not_is_an_error_and_never_an_empty_place() {
        assertThatThrownBy(() -> Messages.SPANISH.get("explorer.nada")).hasMessageContaining("explorer.nada");
    }

    @Test
    void what_the_public_reads_is_fairly_easy() {
        assertThat(ReadingEase.syllables("guía") + ReadingEase.syllables("quien") + ReadingEase.syllables("leído"))
                .isEqualTo(2 + 1 + 3);
        String sentences = ROWS.stream()
                .map(row -> row.get("es"))
                .filter(sentence -> sentence.split(" ").length > 6 && !sentence.contains("{"))
                .collect(joining(" "));
        String definitions = CodeList.read("release", "measures.csv").rows().stream()
                .map(row -> row.get("definition_es"))
                .collect(joining(" "));
        assertThat(ReadingEase.of(sentences)).isGreaterThan(FAIRLY_EASY);
        assertThat(ReadingEase.of(definitions)).isGreaterThan(FAIRLY_EASY);
        assertThat(ReadingEase.of(
                        "Con fundamento en los numerales aplicables, notifíquese personalmente la determinación"
                                + " administrativa correspondiente al representante legal."))
                .as("a notice as they are often written")
                .isLessThan(FAIRLY_EASY);
    }

    @Test
    void which_pages_speak_spanish_alone_is_written_down() throws IOException {
        List<Path> pages = files(TEMPLATES.toString(), ".jte");
        List<Path> both = pages.stream()
                .filter(page ->
                        text(page).contains("Messages words") || text(page).contains("view.language()"))
                .toList();
        String report = "%d of %d templates speak Spanish and English. In Spanish alone:%n%n%s%n"
                .formatted(
                        both.size(),
                        pages.size(),
                        pages.stream()
                                .filter(page -> !both.contains(page))
                                .map(page -> TEMPLATES.relativize(page).toString())
                                .collect(joining("\n")));
        Approved.matches("missing-translations.txt", report);
    }
}
