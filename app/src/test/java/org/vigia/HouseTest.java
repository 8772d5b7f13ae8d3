package org.vigia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** The walls between rooms, and the habits that can be measured. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HouseTest {
    private static final int ALARM = 200;
    private static final ApplicationModules ROOMS = ApplicationModules.of(Vigia.class);

    @Test
    void no_room_knows_a_room_it_may_not_know() {
        assertThat(ROOMS.detectViolations().getMessages().stream()
                        .map(HouseTest::inOneLine)
                        .distinct())
                .as(
                        "walls: turn the call round with an event or an interface, or decide on the edge and name it in package-info")
                .isEmpty();
    }

    /** Of a cycle the rooms, and not the hundreds of calls that it consists of. */
    private static String inOneLine(String violation) {
        return violation.split("\\n\\s+1\\. ")[0].replaceAll("\\s+", " ");
    }

    @Test
    void the_pictures_of_the_rooms_are_drawn() {
        Path folder = Path.of("..", "docs", "rooms");
        new Documenter(ROOMS, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeModuleCanvases();
        assertThat(folder.resolve("components.puml")).exists();
    }

    @Test
    void every_room_says_what_it_holds_and_refuses_unknown_nulls() throws IOException {
        for (Path room : rooms())
            assertThat(room.resolve("package-info.java"))
                    .content()
                    .contains("@NullMarked")
                    .contains("@ApplicationModule");
    }

    @Test
    void no_file_is_longer_than_the_alarm() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".java") && lines(f) > ALARM))
                    .isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> rooms() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src", "main", "java", "org", "vigia"))) {
            return folders.filter(Files::isDirectory).toList();
        }
    }
}
