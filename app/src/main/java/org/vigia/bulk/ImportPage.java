package org.vigia.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Attachment;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.reference.Reference;
import org.vigia.sheet.Column;
import org.vigia.sheet.Mapping;
import org.vigia.sheet.Mapping.DayOrder;
import org.vigia.sheet.SentFile;
import org.vigia.sheet.Table;
import org.vigia.sheet.Template;

/** Where a unit brings in what another register keeps: a file is tried first, and recorded when somebody says so. */
@Controller
@RequestMapping("/admin/importar")
class ImportPage {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Bulk bulk;
    private final Reference reference;

    ImportPage(Bulk bulk, Reference reference) {
        this.bulk = bulk;
        this.reference = reference;
    }

    private interface Work {
        @Nullable
        ModelAndView on(RegisterFile file) throws IOException;
    }

    @Operation(id = "newImport", asks = Permission.IMPORT_RECORDS)
    @GetMapping
    ModelAndView asking(Form asked) {
        return page(Form.blank().with("tipo", asked.value("tipo")), Map.of());
    }

    @Operation(id = "importRecords", asks = Permission.IMPORT_RECORDS)
    @PostMapping
    @Nullable
    ModelAndView bring(Form form, HttpServletRequest request) throws IOException {
        boolean dryRun = !form.value("paso").equals("registrar");
        return read(form, request, file -> {
            var report = bulk.run(file, dryRun, progress -> {});
            return page(form, Map.of("report", report));
        });
    }

    /** The file that was sent, with a column that says in each row what to correct. */
    @Operation(id = "markImportErrors", asks = Permission.IMPORT_RECORDS)
    @PostMapping("/errores")
    @Nullable
    ModelAndView mark(Form form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return read(form, request, file -> {
            var marked = new ByteArrayOutputStream();
            bulk.writeErrors(file, marked);
            boolean workbook = marked.toByteArray()[0] == 'P';
            send(response, workbook ? "errores.xlsx" : "errores.csv", marked.toByteArray());
            return null;
        });
    }

    @Operation(id = "downloadImportTemplate", asks = Permission.IMPORT_RECORDS)
    @GetMapping("/{file:plantilla.xlsx|plantilla.csv}")
    void template(@PathVariable String file, Form form, HttpServletResponse response) throws IOException {
        Table table = kind(form).table();
        var template = new Template(table, reference);
        var out = new ByteArrayOutputStream();
        if (file.endsWith(".xlsx")) template.writeWorkbook(out);
        else template.writeCsv(out);
        send(response, file.replace("plantilla", table.name()), out.toByteArray());
    }

    private @Nullable ModelAndView read(Form form, HttpServletRequest request, Work work) throws IOException {
        var sent = SentFile.of(request);
        if (sent.isEmpty()) {
            form.refuse("archivo", "Elija el archivo: CSV o Excel (.xlsx), como lo tiene su dependencia.");
            return page(form, Map.of());
        }
        try (SentFile file = sent.get()) {
            var kind = kind(form);
            return work.on(new RegisterFile(
                    kind.name(), file.path(), file.name(), form.text("registro"), told(form, kind.table())));
        } catch (Unmapped lacking) {
            form.refuse(lacking);
            return page(form, Map.of("lacking", lacking.missing(), "headings", lacking.headings()));
        } catch (InvalidInput refused) {
            form.refuse(refused);
            return page(form, Map.of());
        }
    }

    /** The one that was chosen; the first of those that the page offers when none was. */
    private Importable<?> kind(Form form) {
        return bulk.kind(chosen(form));
    }

    /** The first that the acting officer may record, until another is chosen. */
    private String chosen(Form form) {
        return form.text("tipo")
                .orElseGet(() -> bulk.listOpen().getFirst().table().name());
    }

    /** Which of its columns are which, and how it writes its days, as far as somebody says it. */
    private static Mapping told(Form form, Table table) {
        Map<String, String> columns = new HashMap<>();
        for (Column column : table.columns())
            form.text("columna-" + column.name()).ifPresent(heading -> columns.put(heading, column.name()));
        return Mapping.of(columns)
                .writing(
                        switch (form.value("dias")) {
                            case "dia" -> DayOrder.DAY_FIRST;
                            case "mes" -> DayOrder.MONTH_FIRST;
                            default -> DayOrder.UNKNOWN;
                        });
    }

    private ModelAndView page(Form form, Map<String, Object> told) {
        Map<String, Object> model = new HashMap<>(told);
        model.put("kinds", options());
        model.put("columns", columns(form));
        return form.page("bulk/import", model);
    }

    private List<Option> options() {
        return bulk.listOpen().stream()
                .map(Importable::table)
                .map(table -> new Option(table.name(), table.title()))
                .toList();
    }

    /** Of the kind that was chosen. */
    private List<String> columns(Form form) {
        String chosen = chosen(form);
        return bulk.kinds().stream()
                .map(Importable::table)
                .filter(table -> table.name().equals(chosen))
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .toList();
    }

    private static void send(HttpServletResponse response, String name, byte[] content) throws IOException {
        Attachment.begin(response, name, name.endsWith(".xlsx") ? WORKBOOK : "text/csv;charset=UTF-8")
                .write(content);
    }
}
