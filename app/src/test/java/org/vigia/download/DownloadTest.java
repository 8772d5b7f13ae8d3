package org.vigia.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.Role;
import org.vigia.docket.Clocks;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.platform.TestDatabase;

/** A list becomes a file row by row, nothing of it is executed, and no file comes without its line of the log. */
@VigiaTest(ownDatabase = true)
class DownloadTest {
    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://mal.example\")", "+52 961", "-1+1|cmd", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1");
    private static final Keyset KEY = Keyset.ascending(Keyset.text("n"));

    @Autowired
    Download download;

    @Autowired
    Acting acting;

    @Autowired
    Access access;

    @Autowired
    Takings takings;

    @Autowired
    Clocks clocks;

    @Autowired
    TestDatabase database;

    private final Officer officer = Acting.officer("ITL-07", Role.SUPERVISOR);
    private final Officer second = Acting.officer("ITL-07", Role.LEGAL_OFFICER);

    /** A form whose filter the page of the list has read; what else was sent is nobody's. */
    private static Form form(String format, String workplace, String reason) {
        Form form = Form.of(Map.of(
                "formato",
                List.of(format),
                "centro",
                List.of(workplace),
                "motivo",
                List.of(reason),
                "otro",
                List.of("x")));
        assertThat(form.text("centro")).isPresent();
        return form;
    }

    private static Form asked(String format) {
        return form(format, "agrícola", "");
    }

    private static <T> Listed<T> once(List<T> rows, List<Column<T>> columns) {
        return new Listed<>("prueba", KEY, _ -> new Slice<>(rows, true, null, null), columns);
    }

    private byte[] file(Form form, Listed<?> list) throws IOException {
        var response = new MockHttpServletResponse();
        acting.as(officer, () -> download.take(form, list)).sendTo(response);
        return response.getContentAsByteArray();
    }

    private long logged() {
        return database.superuser()
                .sql("select count(*) from download.taking")
                .query(Long.class)
                .single();
    }

    private static List<Column<String>> cells() {
        return List.of(
                new Column<>("Centro", text -> text),
                new Column<>("Número", _ -> -5),
                new Column<>("Día", _ -> LocalDate.of(2024, 3, 1)));
    }

    @Test
    void no_text_of_a_csv_file_is_a_formula_and_numbers_stay_numbers() throws IOException {
        var bytes = new ByteArrayInputStream(file(asked("csv"), once(HOSTILE, cells())));
        var read = CsvReader.builder().detectBomHeader(true).ofCsvRecord(bytes).stream()
                .map(record -> record.getFields())
                .toList();
        assertThat(read.getFirst()).containsExactly("Centro", "Número", "Día");
        assertThat(read.subList(1, read.size()))
                .containsExactlyElementsOf(HOSTILE.stream()
                        .map(text -> List.of("'" + text, "-5", "2024-03-01"))
                        .toList());
    }

    @Test
    void no_text_of_a_workbook_is_a_formula_and_numbers_stay_numbers() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(asked("xlsx"), once(HOSTILE, cells()))));
                var rows = book.getFirstSheet().openStream()) {
            var read = rows.skip(1).toList();
            assertThat(read).hasSize(HOSTILE.size()).allSatisfy(row -> {
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCellText(0)).startsWith("'");
                assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
                assertThat(row.getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2024, 3, 1));
            });
        }
    }

    @Test
    void the_log_says_who_took_which_list_with_which_filter_and_how_many_rows() throws IOException {
        long before = logged();
        file(asked("csv"), once(HOSTILE, cells()));
        assertThat(logged()).isEqualTo(before + 1);
        Taking last = acting.as(officer, () -> download.list(Cursor.first(Takings.KEY)))
                .list()
                .getFirst();
        assertThat(last.officer()).isEqualTo(officer.id());
        assertThat(last.list()).isEqualTo("prueba");
        assertThat(last.filter()).isEqualTo("centro=agrícola");
        assertThat(last.rows()).isEqualTo(HOSTILE.size());
    }

    @Test
    void another_unit_does_not_see_what_was_taken() throws IOException {
        file(asked("csv"), once(HOSTILE, cells()));
        assertThat(acting.as(Acting.officer("ITL-21", Role.SUPERVISOR), () -> download.list(Cursor.first(Takings.KEY)))
                        .list())
                .isEmpty();
    }

    @Test
    void where_the_line_of_the_log_is_not_written_there_is_no_file() {
        long before = logged();
        database.superuser().sql("""
                create function public.lost() returns trigger language plpgsql as 'begin return null; end'""").update();
        database.superuser().sql("""
                create trigger lost before insert on download.taking for each row execute function public.lost()""").update();
        try {
            assertThatThrownBy(() -> file(asked("csv"), once(HOSTILE, cells()))).isInstanceOf(RuntimeException.class);
            assertThat(logged()).isEqualTo(before);
        } finally {
            database.superuser().sql("drop trigger lost on download.taking").update();
            database.superuser().sql("drop function public.lost()").update();
        }
    }

    @Test
    void an_unknown_format_and_a_role_without_the_permission_are_refused() {
        assertThatThrownBy(() -> file(asked("pdf"), once(HOSTILE, cells())))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("csv o xlsx");
        var citi = Acting.officer("CITI", Role.CITI_SECRETARY);
        assertThatThrownBy(() -> acting.as(citi, () -> download.take(asked("csv"), once(HOSTILE, cells()))))
                .isInstanceOf(NotPermitted.class);
    }

    private static Listed<Integer> numbers(int rows, java.util.function.IntConsumer page) {
        return new Listed<>(
                "numeros",
                KEY,
                cursor -> {
                    int from = (int) cursor.params().values().stream()
                            .mapToLong(after -> Long.parseLong(after.toString()) + 1)
                            .findFirst()
                            .orElse(0);
                    int to = Math.min(from + 1_000, rows);
                    page.accept(to - from);
                    return new Slice<>(
                            IntStream.range(from, to).boxed().toList(),
                            from == 0,
                            null,
                            to < rows ? Integer.toString(to - 1) : null);
                },
                List.of(
                        new Column<>("Número", n -> n),
                        new Column<>("Texto", n -> "Plantación de café y cultivos de temporal " + n)));
    }

    private static Listed<Integer> named(String name, int rows, java.util.function.IntConsumer page) {
        Listed<Integer> numbers = numbers(rows, page);
        return new Listed<>(name, numbers.key(), numbers.pages(), numbers.columns());
    }

    private Taken take(Form form, Listed<?> list) {
        return acting.as(officer, () -> download.take(form, list));
    }

    private Request waiting() {
        return acting.as(officer, download::listRequests).stream()
                .filter(request -> request.proposal().decision().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void agree() {
        acting.as(second, () -> {
            download.approve(waiting().proposal().id());
            return second;
        });
    }

    @Test
    void a_hundred_thousand_rows_are_read_a_thousand_at_a_time_and_wait_in_a_fraction_of_their_size()
            throws IOException {
        take(because("todo"), named("larga", Download.MOST, _ -> {}));
        agree();
        for (String format : List.of("csv", "xlsx")) {
            var pages = new java.util.ArrayList<Integer>();
            var saved = (Saved) take(asked(format), named("larga", Download.MOST, pages::add));
            assertThat(pages).hasSize(100).containsOnly(1_000);
            assertThat(saved.size()).isLessThan(4 << 20);
            if (format.equals("csv")) {
                var response = new MockHttpServletResponse();
                saved.sendTo(response);
                assertThat(response.getContentAsString().lines()).hasSize(Download.MOST + 1);
            }
        }
        assertThatThrownBy(() -> take(asked("csv"), named("larga", Download.MOST + 1, _ -> {})))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("100,000");
    }

    private static Form because(String reason) {
        return form("csv", "agrícola", reason);
    }

    @Test
    void more_than_a_thousand_rows_leave_only_when_a_second_person_agrees() {
        long before = logged();
        var list = numbers(Download.ALONE + 1, _ -> {});
        assertThat(take(asked("csv"), numbers(Download.ALONE, _ -> {}))).isInstanceOf(Saved.class);
        assertThatThrownBy(() -> take(asked("csv"), list))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("otra persona");
        assertThat(take(because("el informe anual"), list)).isInstanceOf(Taken.Awaited.class);
        assertThat(take(because("otra vez"), list)).as("asked once").isInstanceOf(Taken.Awaited.class);
        assertThat(waiting().proposal().reason()).isEqualTo("el informe anual");
        assertThatThrownBy(() -> acting.as(officer, () -> {
                    download.approve(waiting().proposal().id());
                    return officer;
                }))
                .isInstanceOf(NotPermitted.class);
        assertThat(logged()).isEqualTo(before + 1);

        agree();
        assertThat(take(asked("xlsx"), list)).isInstanceOf(Saved.class);
        assertThat(logged()).isEqualTo(before + 2);
        var otherFilter = form("csv", "minera", "");
        assertThatThrownBy(() -> take(otherFilter, list)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_the_second_person_refuses_is_asked_anew() {
        var list = new Listed<>(
                "rehusada",
                KEY,
                numbers(2_000, _ -> {}).pages(),
                numbers(0, _ -> {}).columns());
        take(because("curiosidad"), list);
        acting.as(second, () -> {
            UUID asked = waiting().proposal().id();
            download.refuse(asked, "no hace falta");
            download.refuse(asked, "no hace falta");
            return second;
        });
        assertThatThrownBy(() -> take(asked("csv"), list)).isInstanceOf(InvalidInput.class);
        assertThat(take(because("la auditoría"), list)).isInstanceOf(Taken.Awaited.class);
    }

    @Test
    void nobody_of_another_unit_decides_or_sees_what_is_asked_for() {
        take(
                because("el informe"),
                new Listed<>(
                        "ajena",
                        KEY,
                        numbers(2_000, _ -> {}).pages(),
                        numbers(0, _ -> {}).columns()));
        UUID asked = waiting().proposal().id();
        var stranger = Acting.officer("ITL-21", Role.SUPERVISOR);
        assertThat(acting.as(stranger, download::listRequests)).isEmpty();
        assertThatThrownBy(() -> acting.as(stranger, () -> {
                    download.approve(asked);
                    return stranger;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_of_a_list_that_is_too_long_is_written_down_as_taken() {
        long before = logged();
        assertThatThrownBy(() -> file(asked("csv"), numbers(Download.MOST + 1, _ -> {})))
                .isInstanceOf(InvalidInput.class);
        assertThat(logged()).isEqualTo(before);
    }

    private static OwnLists offering(Permission asks, Listed<?>... lists) {
        return new OwnLists() {
            @Override
            public Permission asks() {
                return asks;
            }

            @Override
            public List<Listed<?>> whole() {
                return List.of(lists);
            }
        };
    }

    private Map<String, String> zip(int rows, String reason) throws IOException {
        var territory = new Territory(
                List.of(
                        offering(Permission.SEE_CASES, once(HOSTILE, cells())),
                        offering(
                                Permission.SEE_INSPECTIONS,
                                new Listed<>("otra", KEY, _ -> new Slice<>(many(rows), true, null, null), cells())),
                        offering(
                                Permission.PUBLISH_FIGURES,
                                new Listed<>("ajena", KEY, _ -> new Slice<>(HOSTILE, true, null, null), cells()))),
                download,
                access,
                takings,
                clocks);
        var response = new MockHttpServletResponse();
        acting.as(officer, () -> territory.take(form("csv", "agrícola", reason)))
                .sendTo(response);
        Map<String, String> files = new TreeMap<>();
        if (response.getStatus() == 303) return files;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static List<String> many(int rows) {
        return IntStream.range(0, rows).mapToObj(n -> "fila " + n).toList();
    }

    @Test
    void the_lists_of_a_territory_are_one_zip_of_what_the_role_may_read_with_one_line_of_the_log() throws IOException {
        long before = logged();
        var files = zip(10, "");
        assertThat(files).containsOnlyKeys("prueba.csv", "otra.csv");
        assertThat(files.getOrDefault("prueba.csv", "")).contains("'=HYPERLINK").doesNotContain("\n=");
        assertThat(files.getOrDefault("otra.csv", "").lines()).hasSize(11);
        assertThat(logged()).isEqualTo(before + 1);
        Taking last = acting.as(officer, () -> download.list(Cursor.first(Takings.KEY)))
                .list()
                .getFirst();
        assertThat(last.list()).isEqualTo("territorio");
        assertThat(last.rows()).isEqualTo(HOSTILE.size() + 10);
    }

    @Test
    void beyond_a_thousand_rows_a_territory_leaves_only_once_a_second_person_agreed() throws IOException {
        long before = logged();
        assertThatThrownBy(() -> zip(1_000, ""))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("otra persona");
        assertThat(zip(1_000, "para el informe anual")).isEmpty();
        assertThat(logged()).isEqualTo(before);
        acting.as(second, () -> {
            download.listRequests().stream()
                    .filter(request -> request.list().equals("territorio"))
                    .forEach(request -> download.approve(request.proposal().id()));
            return true;
        });
        assertThat(zip(1_000, "")).hasSize(2);
        assertThat(logged()).isEqualTo(before + 1);
    }
}
