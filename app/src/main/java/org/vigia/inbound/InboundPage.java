package org.vigia.inbound;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.document.Document;
import org.vigia.document.DocumentKind;
import org.vigia.document.Documents;
import org.vigia.document.Paper;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.page.Options;

/** A referral from outside, and a page for each answer that is owed. */
@Controller
@RequestMapping("/recibidas/{folio}")
class InboundPage {
    private final Inbound inbound;
    private final InboundSheets sheets;
    private final Docket docket;
    private final Documents documents;
    private final TemplateEngine templates;
    private final InstantSource clock;

    InboundPage(
            Inbound inbound,
            InboundSheets sheets,
            Docket docket,
            Documents documents,
            TemplateEngine templates,
            InstantSource clock) {
        this.inbound = inbound;
        this.sheets = sheets;
        this.docket = docket;
        this.documents = documents;
        this.templates = templates;
        this.clock = clock;
    }

    @Operation(id = "readInbound", asks = Permission.SEE_REFERRALS)
    @GetMapping
    ModelAndView show(@PathVariable String folio) {
        return new ModelAndView("inbound/inbound", Map.of("sheet", sheets.read(folio)));
    }

    @Operation(id = "newInboundAnswer", asks = Permission.REFER)
    @GetMapping("/{respuesta}")
    ModelAndView asking(@PathVariable String folio, @PathVariable String respuesta) {
        InboundStatus status = status(respuesta);
        var sheet = senders(folio);
        return page(
                sheet,
                status,
                Form.blank().with("version", Integer.toString(sheet.inbound().version())));
    }

    @Operation(id = "recordInboundAnswer", asks = Permission.REFER)
    @PostMapping("/{respuesta}")
    ModelAndView answer(@PathVariable String folio, @PathVariable String respuesta, Form form) {
        InboundStatus status = status(respuesta);
        var sheet = senders(folio);
        Optional<Means> means = Options.read(form, "medio", Means.class, "Elija cómo se contestó.");
        Optional<InboundOutcome> outcome = status == InboundStatus.CONCLUDED
                ? Options.read(form, "resultado", InboundOutcome.class, "Elija el resultado que se informa.")
                : Optional.empty();
        if (!form.valid()) return page(sheet, status, form);
        var said = new AnswerBack(
                status,
                means.orElseThrow(),
                outcome.orElse(null),
                form.value("enterada").strip(),
                form.value("nota").strip());
        try {
            docket.once(
                    form,
                    "inbound.answer",
                    () -> inbound.answer(folio, said, Occurred.at(clock.instant()), form.version()));
        } catch (InvalidInput refused) {
            form.refuse(refused);
            return page(sheet, status, form);
        }
        return Form.recorded("/recibidas/" + folio);
    }

    /** The letter by which the answer goes back: what its source may be told, and never who or where the child is. */
    @Operation(id = "issueInboundPaper", asks = Permission.REFER)
    @PostMapping("/documentos/respuesta")
    @Transactional
    public ResponseEntity<byte[]> issue(@PathVariable String folio, Form form) {
        var sheet = senders(folio);
        Paper.requireButton(form);
        Content body = output -> templates.render("inbound/paper.jte", Map.of("sheet", sheet), output);
        return documents
                .issue(new Document(
                        DocumentKind.ANSWER,
                        sheet.inbound().folio(),
                        sheet.inbound().caseId(),
                        sheet.inbound().caseId(),
                        null,
                        List.of("Quien contesta: nombre, cargo y firma"),
                        body))
                .answer();
    }

    private InboundSheets.Sheet senders(String folio) {
        var sheet = sheets.read(folio);
        if (!sheet.mine()) throw new NotPermitted("Contesta la unidad que la recibió: %s.".formatted(sheet.unit()));
        return sheet;
    }

    private static ModelAndView page(InboundSheets.Sheet sheet, InboundStatus status, Form form) {
        return form.page(
                "inbound/answer",
                Map.of("sheet", sheet, "status", status, "means", options(Means.values()), "outcomes", outcomes()));
    }

    private static List<Option> options(Means[] all) {
        return Arrays.stream(all)
                .map(one -> new Option(one.name(), one.label()))
                .toList();
    }

    private static List<Option> outcomes() {
        return Arrays.stream(InboundOutcome.values())
                .map(one -> new Option(one.name(), one.label()))
                .toList();
    }

    private static InboundStatus status(String slug) {
        return InboundStatus.find(slug).orElseThrow(() -> new NotFound("answer " + slug));
    }
}
