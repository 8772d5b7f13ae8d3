package org.vigia.evidence;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Docket;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.reference.Reference;

/** Where a file is added to a case. */
@Controller
@RequestMapping("/casos/{folio}/evidencias")
class AddEvidencePage {
    private static final int LONGEST_DESCRIPTION = 2_000;

    private final Evidence evidence;
    private final Casework casework;
    private final Docket docket;
    private final Reference reference;
    private final Taken taken;

    AddEvidencePage(Evidence evidence, Casework casework, Docket docket, Reference reference, Taken taken) {
        this.evidence = evidence;
        this.casework = casework;
        this.docket = docket;
        this.reference = reference;
        this.taken = taken;
    }

    @Operation(id = "newEvidence", asks = Permission.KEEP_TRACKS)
    @GetMapping("/nueva")
    ModelAndView asking(@PathVariable String folio) {
        return page(casework.getByFolio(folio), Form.blank().with("precision", "DAY"));
    }

    @Operation(id = "addEvidence", asks = Permission.KEEP_TRACKS)
    @PostMapping
    ModelAndView add(@PathVariable String folio, Form form, HttpServletRequest request) {
        CaseFile file = casework.getByFolio(folio);
        try {
            Optional<NewEvidence> asked = read(file, form, request);
            if (asked.isPresent()) {
                docket.once(
                        form.with("sha256", asked.get().file().sha256()),
                        "evidence.add",
                        () -> evidence.add(asked.get()));
                return Form.recorded("/casos/" + folio + "/evidencias");
            }
        } catch (InvalidInput refused) {
            form.refuse(refused);
        }
        return page(file, form);
    }

    private ModelAndView page(CaseFile file, Form form) {
        return form.page("evidence/add", Map.of("file", file, "languages", languages()));
    }

    /** The file is looked at last, and always: its refusal is shown beside those of the other fields. */
    private Optional<NewEvidence> read(CaseFile file, Form form, HttpServletRequest request) {
        Optional<String> description = form.text("descripcion", "Escriba qué muestra o qué prueba este archivo.");
        if (description.filter(text -> text.length() > LONGEST_DESCRIPTION).isPresent())
            form.refuse("descripcion", "La descripción pasa de 2,000 letras. Resúmala, o envíe el texto como archivo.");
        var when = taken.read(form);
        String language = form.text("lengua").orElse("es");
        if (languages().stream().noneMatch(option -> option.value().equals(language)))
            form.refuse(
                    "lengua",
                    "«%s» no está en el catálogo del INALI. Elija una lengua de la lista.".formatted(language));
        Optional<AcceptedFile> accepted = examine(form, request);
        if (!form.valid() || accepted.isEmpty()) return Optional.empty();
        return Optional.of(
                new NewEvidence(file.folio(), accepted.get(), description.orElseThrow(), language, when.orElseThrow()));
    }

    private Optional<AcceptedFile> examine(Form form, HttpServletRequest request) {
        Optional<Part> sent = part(request);
        if (sent.isEmpty()) {
            form.refuse("archivo", "Elija el archivo: una imagen JPEG o PNG, un PDF o un texto.");
            return Optional.empty();
        }
        Part part = sent.get();
        String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        Door.checkSize(name, part.getSize());
        try (var content = part.getInputStream()) {
            return Optional.of(evidence.examine(name, content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser in which nothing was chosen sends an empty file without a name. */
    private static Optional<Part> part(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getPart("archivo"))
                    .filter(part -> part.getSize() > 0
                            || !Objects.requireNonNullElse(part.getSubmittedFileName(), "")
                                    .isEmpty());
        } catch (IOException | ServletException _) {
            return Optional.empty(); // a form that was sent without any file
        }
    }

    private List<Option> languages() {
        return Stream.concat(
                        Stream.of(new Option("es", "Español")),
                        reference.languages().stream().map(l -> new Option(l.code(), l.name())))
                .toList();
    }
}
