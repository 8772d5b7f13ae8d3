package org.vigia.inspection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
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
import org.vigia.reference.Reference;
import org.vigia.sheet.Mapping;
import org.vigia.sheet.Mapping.DayOrder;
import org.vigia.sheet.SentFile;
import org.vigia.sheet.Template;

/** Where a unit brings in the inspections of another register: a file is tried first, and recorded when somebody says so. */
@Controller
@RequestMapping("/admin/importar")
class ImportPage {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Inspection inspection;
    private final Reference reference;

    ImportPage(Inspection inspection, Reference reference) {
        this.inspection = inspection;
        this.reference = reference;
    }

    private interface Work {
        @Nullable
        ModelAndView on(InspectionsFile file) throws IOException;
    }

    @Operation(id = "newImport", asks = Permission.IMPORT_INSPECTIONS)
    @GetMapping
    ModelAndView asking() {
        return page(Form.blank(), Map.of());
    }

    @Operation(id = "importInspections", asks = Permission.IMPORT_INSPECTIONS)
    @PostMapping
    @Nullable
    ModelAndView bring(Form form, HttpServletRequest request) throws IOException {
        boolean dryRun = !form.value("paso").equals("registrar");
        return read(form, request, file -> {
            var report = inspection.importInspections(file, dryRun, progress -> {});
            return page(form, Map.of("report", report));
        });
    }

    /** The file that was sent, with a column that says in each row what to correct. */
    @Operation(id = "markImportErrors", asks = Permission.IMPORT_INSPECTIONS)
    @PostMapping("/errores")
    @Nullable
    ModelAndView mark(Form form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return read(form, request, file -> {
            var marked = new ByteArrayOutputStream();
            inspection.writeImportErrors(file, marked);
            boolean workbook = marked.toByteArray()[0] == 'P';
            send(response, workbook ? "errores.xlsx" : "errores.csv", marked.toByteArray());
            return null;
        });
    }

    @Operation(id = "downloadImportTemplate", asks = Permission.IMPORT_INSPECTIONS)
    @GetMapping("/{file:inspecciones.xlsx|inspecciones.csv}")
    void template(@PathVariable String file, HttpServletResponse response) throws IOException {
        var template = new Template(ThinVisitReader.TABLE, reference);
        var out = new ByteArrayOutputStream();
        if (file.endsWith(".xlsx")) template.writeWorkbook(out);
        else template.writeCsv(out);
        send(response, file, out.toByteArray());
    }

    private static @Nullable ModelAndView read(Form form, HttpServletRequest request, Work work) throws IOException {
        var sent = SentFile.of(request);
        if (sent.isEmpty()) {
            form.refuse("archivo", "Elija el archivo: CSV o Excel (.xlsx), como lo tiene su dependencia.");
            return page(form, Map.of());
        }
        try (SentFile file = sent.get()) {
            return work.on(new InspectionsFile(file.path(), file.name(), form.text("registro"), told(form)));
        } catch (Unmapped lacking) {
            form.refuse(lacking);
            return page(form, Map.of("lacking", lacking.missing(), "headings", lacking.headings()));
        } catch (InvalidInput refused) {
            form.refuse(refused);
            return page(form, Map.of());
        }
    }

    /** Which of its columns are which, and how it writes its days, as far as somebody says it. */
    private static Mapping told(Form form) {
        Map<String, String> columns = new HashMap<>();
        for (String column : ThinVisitReader.COLUMNS)
            form.text("columna-" + column).ifPresent(heading -> columns.put(heading, column));
        return Mapping.of(columns)
                .writing(
                        switch (form.value("dias")) {
                            case "dia" -> DayOrder.DAY_FIRST;
                            case "mes" -> DayOrder.MONTH_FIRST;
                            default -> DayOrder.UNKNOWN;
                        });
    }

    private static ModelAndView page(Form form, Map<String, Object> told) {
        Map<String, Object> model = new HashMap<>(told);
        model.put("columns", ThinVisitReader.COLUMNS);
        return form.page("inspection/import", model);
    }

    private static void send(HttpServletResponse response, String name, byte[] content) throws IOException {
        Attachment.begin(response, name, name.endsWith(".xlsx") ? WORKBOOK : "text/csv;charset=UTF-8")
                .write(content);
    }
}
