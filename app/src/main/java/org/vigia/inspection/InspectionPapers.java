package org.vigia.inspection;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Conflict;
import org.vigia.document.Document;
import org.vigia.document.DocumentKind;
import org.vigia.document.Documents;
import org.vigia.document.Paper;

/** The order and the record of an inspection on paper, with the lines on which people sign by hand. */
@Component
class InspectionPapers {
    private final Visiting visiting;
    private final Sheets sheets;
    private final Words words;
    private final Documents documents;
    private final TemplateEngine templates;

    InspectionPapers(Visiting visiting, Sheets sheets, Words words, Documents documents, TemplateEngine templates) {
        this.visiting = visiting;
        this.sheets = sheets;
        this.words = words;
        this.documents = documents;
        this.templates = templates;
    }

    @Transactional(readOnly = true)
    public void requireMine(String folio) {
        visiting.mine(folio);
    }

    @Transactional
    public Paper order(String folio) {
        return issue(
                DocumentKind.ORDER,
                sheets.get(folio),
                "inspection/orderPaper.jte",
                List.of("Autoridad que ordena: nombre, cargo y firma autógrafa"));
    }

    /** What announces an ordinary visit (RGITAS 27). @throws Conflict when the order is of a visit without notice */
    @Transactional
    public Paper notice(String folio) {
        Sheet sheet = sheets.get(folio);
        if (sheet.file().order().notice() == Notice.UNANNOUNCED)
            throw new Conflict(
                    "La inspección %s se ordenó sin aviso previo y no lleva citatorio (RGITAS 28). Entregue la orden al llegar."
                            .formatted(folio));
        return issue(
                DocumentKind.VISIT_NOTICE,
                sheet,
                "inspection/noticePaper.jte",
                List.of(
                        "Autoridad que ordena: nombre, cargo y firma autógrafa",
                        "Quien recibe el citatorio: nombre, cargo y firma"));
    }

    /** @throws Conflict while nobody has recorded the visit */
    @Transactional
    public Paper record(String folio) {
        Sheet sheet = sheets.get(folio);
        if (sheet.file().visit().isEmpty())
            throw new Conflict(
                    "La inspección %s no tiene visita registrada y sin ella no hay acta. Registre la visita y pida el acta de nuevo."
                            .formatted(folio));
        return issue(
                DocumentKind.RECORD,
                sheet,
                "inspection/recordPaper.jte",
                List.of(
                        "Inspectora o inspector del trabajo: nombre y firma",
                        "Quien atendió la visita: nombre, cargo y firma",
                        "Testigo: nombre y firma",
                        "Testigo: nombre y firma"));
    }

    private Paper issue(DocumentKind kind, Sheet sheet, String template, List<String> signers) {
        InspectionOrder order = sheet.file().order();
        Content body = output -> templates.render(template, Map.of("sheet", sheet, "words", words), output);
        return documents.issue(new Document(kind, order.folio(), order.id(), order.caseId(), null, signers, body));
    }
}
