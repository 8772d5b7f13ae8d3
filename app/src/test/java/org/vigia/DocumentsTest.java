package org.vigia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a newcomer reads first is there, and leads where it says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentsTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");

    @Test
    void the_readme_names_the_two_commands() throws IOException {
        assertThat(Files.readString(PROJECT.resolve("README.md"))).contains("./vigia demo", "./vigia test");
    }

    @Test
    void every_link_between_documents_leads_to_a_file() throws IOException {
        var broken = new ArrayList<String>();
        for (Path document : documents())
            for (String link : links(document))
                if (!Files.exists(document.resolveSibling(link))) broken.add(document + " → " + link);
        assertThat(broken).isEmpty();
    }

    private static List<String> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.contains(":"))
                .toList();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(PROJECT);
                Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }
}
