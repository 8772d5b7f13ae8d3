package org.vigia.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.vigia.VigiaTest;
import org.vigia.platform.TestDatabase;

/** Nothing that was told of a person lies readable in a table, a file of the database, the write-ahead log or a log. */
@VigiaTest(ownDatabase = true)
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {
    @Autowired
    Country country;

    @Autowired
    TestDatabase database;

    private Told told;

    @BeforeEach
    void a_case_and_everything_written_to_disk() {
        told = country.tell();
        database.superuser().sql("checkpoint").update();
        database.superuser()
                .sql("select pg_switch_wal()::text")
                .query(String.class)
                .single();
    }

    /** A text as it may lie in a file: UTF-8, UTF-16 either way, hexadecimal. */
    private static List<String> spellings(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(UTF_8));
        return Stream.of(text.getBytes(UTF_8), text.getBytes(UTF_16LE), text.getBytes(UTF_16BE), hex.getBytes(UTF_8))
                .map(bytes -> new String(bytes, ISO_8859_1))
                .toList();
    }

    private static List<String> filesWith(List<Path> files, List<String> texts) throws IOException {
        List<String> looked = texts.stream().flatMap(t -> spellings(t).stream()).toList();
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String content = new String(Files.readAllBytes(file), ISO_8859_1);
            for (String text : looked)
                if (content.contains(text)) found.add(file + ": " + around(content, content.indexOf(text)));
        }
        return found;
    }

    private static String around(String content, int at) {
        return content.substring(at, Math.min(content.length(), at + 60));
    }

    /** This database's files, the write-ahead log and the server's log. */
    private List<Path> files() throws IOException {
        var admin = database.superuser();
        Path data = Path.of(admin.sql("show data_directory").query(String.class).single());
        String oid = admin.sql("select oid::text from pg_database where datname = current_database()")
                .query(String.class)
                .single();
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(data.resolve("base").resolve(oid), data.resolve("pg_wal"), data.resolve("global")))
            try (var walk = Files.walk(folder)) {
                walk.filter(Files::isRegularFile).forEach(files::add);
            }
        Path log = data.resolveSibling("database.log");
        if (Files.exists(log)) files.add(log);
        return files;
    }

    @Test
    void no_mark_lies_in_a_file_of_the_database() throws IOException {
        assertThat(filesWith(files(), country.marks.all())).isEmpty();
    }

    @Test
    void the_search_finds_what_is_in_the_clear() throws IOException {
        assertThat(filesWith(files(), List.of(told.complaint())))
                .anyMatch(found -> found.contains("/pg_wal/"))
                .anyMatch(found -> found.contains("/base/"));
    }

    @Test
    void no_mark_stands_in_any_column_of_any_table() {
        var admin = database.superuser();
        List<String> found = new ArrayList<>();
        for (String table : admin.sql("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')""").query(String.class).list())
            for (String row : admin.sql("select t::text from %s t".formatted(table))
                    .query(String.class)
                    .list())
                for (String mark : country.marks.all())
                    if (spellings(mark).stream().anyMatch(row::contains)) found.add(table + ": " + row);
        assertThat(found).isEmpty();
    }

    @Test
    void no_mark_stands_in_what_the_application_logs(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain(country.marks.all());
    }
}
