package org.vigia.collection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
import org.vigia.sheet.SentFile;
import org.vigia.sheet.Template;

/** Where a finance authority gives its account of a month: a file is tried first, and recorded when somebody says so. */
@Controller
@RequestMapping("/cobros/cuenta")
class StatementPage {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StatementFiles files;
    private final Statements statements;
    private final Reference reference;

    StatementPage(StatementFiles files, Statements statements, Reference reference) {
        this.files = files;
        this.statements = statements;
        this.reference = reference;
    }

    private interface Work {
        @Nullable
        ModelAndView on(SentFile file) throws IOException;
    }

    @Operation(id = "newStatement", asks = Permission.RECORD_COLLECTION)
    @GetMapping
    ModelAndView ask() {
        return page(Form.blank(), null, false);
    }

    @Operation(id = "recordStatement", asks = Permission.RECORD_COLLECTION)
    @PostMapping
    @Nullable
    ModelAndView bring(Form form, HttpServletRequest request) throws IOException {
        return switch (form.value("paso")) {
            case "nada" -> nothing(form);
            case "registrar" -> {
                Optional<YearMonth> month = month(form);
                yield month.isEmpty()
                        ? page(form, null, false)
                        : read(form, request, file -> recorded(form, statements.record(file, month.get())));
            }
            default -> read(form, request, file -> page(form, files.read(file), false));
        };
    }

    private static ModelAndView recorded(Form form, Read read) {
        if (read.faults().isEmpty()) return page(form, read, true);
        form.refuse("archivo", "No se registró nada: corrija los renglones señalados y envíe el archivo de nuevo.");
        return page(form, read, false);
    }

    private ModelAndView nothing(Form form) {
        month(form).ifPresent(month -> {
            try {
                statements.recordNothing(month);
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        });
        return form.valid() ? Form.recorded("/cobros") : page(form, null, false);
    }

    /** The file that was sent, with a column that says in each row what to correct. */
    @Operation(id = "markStatementErrors", asks = Permission.RECORD_COLLECTION)
    @PostMapping("/errores")
    @Nullable
    ModelAndView mark(Form form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return read(form, request, file -> {
            var marked = new ByteArrayOutputStream();
            files.mark(file, marked);
            boolean workbook = marked.toByteArray()[0] == 'P';
            send(response, workbook ? "errores.xlsx" : "errores.csv", marked.toByteArray());
            return null;
        });
    }

    @Operation(id = "downloadStatementTemplate", asks = Permission.RECORD_COLLECTION)
    @GetMapping("/{file:cobros.xlsx|cobros.csv}")
    void template(@PathVariable String file, HttpServletResponse response) throws IOException {
        var template = new Template(Line.TABLE, reference);
        var out = new ByteArrayOutputStream();
        if (file.endsWith(".xlsx")) template.writeWorkbook(out);
        else template.writeCsv(out);
        send(response, file, out.toByteArray());
    }

    private static @Nullable ModelAndView read(Form form, HttpServletRequest request, Work work) throws IOException {
        var sent = SentFile.of(request);
        if (sent.isEmpty()) {
            form.refuse("archivo", "Elija el archivo: CSV o Excel (.xlsx), como lo tiene su dependencia.");
            return page(form, null, false);
        }
        try (SentFile file = sent.get()) {
            return work.on(file);
        } catch (InvalidInput refused) {
            form.refuse(refused);
            return page(form, null, false);
        }
    }

    private static Optional<YearMonth> month(Form form) {
        Optional<String> typed = form.text("mes", "Elija el mes de la cuenta.");
        try {
            return typed.map(YearMonth::parse);
        } catch (DateTimeParseException _) {
            form.refuse("mes", "«%s» no es un mes. Escríbalo como 2026-10.".formatted(typed.orElse("")));
            return Optional.empty();
        }
    }

    private static ModelAndView page(Form form, @Nullable Read read, boolean recorded) {
        Map<String, Object> model = new HashMap<>();
        model.put("read", read);
        model.put("recorded", recorded);
        return form.page("collection/statement", model);
    }

    private static void send(HttpServletResponse response, String name, byte[] content) throws IOException {
        Attachment.begin(response, name, name.endsWith(".xlsx") ? WORKBOOK : "text/csv;charset=UTF-8")
                .write(content);
    }
}
