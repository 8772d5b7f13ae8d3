package org.vigia.subject;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.page.Form;
import org.vigia.subject.Subject.Request;

/** Where an officer says who asks for a child's data, reads them for half an hour, and saves them to be handed over. */
@Controller
@RequestMapping("/casos/{folio}/personas/{number}/datos")
class SubjectPage {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Subject subject;
    private final TemplateEngine templates;

    SubjectPage(Subject subject, TemplateEngine templates) {
        this.subject = subject;
        this.templates = templates;
    }

    @Operation(id = "askSubjectData", asks = Permission.EXPORT_SUBJECT)
    @GetMapping
    ModelAndView asking(@PathVariable String folio, @PathVariable int number) {
        return page(subject.get(folio, number), Form.blank());
    }

    @Operation(id = "readSubjectData", asks = Permission.EXPORT_SUBJECT)
    @PostMapping
    ModelAndView give(@PathVariable String folio, @PathVariable int number, Form form) {
        Request request = subject.get(folio, number);
        var reason = Reason.read(form, Person.Kind.SUBJECT);
        if (reason.isEmpty()) return page(request, form);
        subject.give(request, reason.get());
        return Form.recorded(address(folio, number));
    }

    /** To be handed over: the page's own document, or the same for another program. */
    @Operation(id = "downloadSubjectData", asks = Permission.EXPORT_SUBJECT)
    @GetMapping("/{file:datos.html|datos.json}")
    ResponseEntity<String> file(@PathVariable String folio, @PathVariable int number, @PathVariable String file) {
        var held = subject.find(subject.get(folio, number));
        if (held.isEmpty())
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(address(folio, number)))
                    .build();
        boolean json = file.endsWith(".json");
        return ResponseEntity.ok()
                .contentType(json ? MediaType.APPLICATION_JSON : HTML)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-persona-%d-%s\"".formatted(folio, number, file))
                .body(json ? new HeldJson(held.get()).text() : document(held.get()));
    }

    private String document(Held held) {
        var output = new StringOutput();
        templates.render("subject/file.jte", Map.of("held", held), output);
        return output.toString();
    }

    private ModelAndView page(Request request, Form form) {
        return form.page(
                "subject/data",
                Map.of(
                        "folio", request.file().folio(),
                        "label", request.label(),
                        "href", address(request.file().folio(), request.number()),
                        "held", subject.find(request)));
    }

    private static String address(String folio, int number) {
        return "/casos/%s/personas/%d/datos".formatted(folio, number);
    }
}
