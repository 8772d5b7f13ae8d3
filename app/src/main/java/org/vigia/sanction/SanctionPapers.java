package org.vigia.sanction;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Conflict;
import org.vigia.access.Permission;
import org.vigia.document.Document;
import org.vigia.document.DocumentKind;
import org.vigia.document.Documents;
import org.vigia.document.Paper;

/** The papers that the deciding unit issues of a proceeding, each once the step that it is about has been recorded. */
@Component
class SanctionPapers {
    private final ProceedingSheets sheets;
    private final Documents documents;
    private final TemplateEngine templates;

    SanctionPapers(ProceedingSheets sheets, Documents documents, TemplateEngine templates) {
        this.sheets = sheets;
        this.documents = documents;
        this.templates = templates;
    }

    /** A paper of a proceeding, by the word in its address. */
    enum Of {
        EMPLAZAMIENTO(DocumentKind.SUMMONS, "sanction/summonsPaper.jte", "emplazamiento", "Regístrelo"),
        RESOLUCION(DocumentKind.RESOLUTION, "sanction/resolutionPaper.jte", "resolución", "Resuelva"),
        REMISION(DocumentKind.HAND_OVER, "sanction/handOverPaper.jte", "entrega para cobro", "Regístrela");

        private final DocumentKind kind;
        private final String template;
        private final String step;
        private final String remedy;

        Of(DocumentKind kind, String template, String step, String remedy) {
            this.kind = kind;
            this.template = template;
            this.step = step;
            this.remedy = remedy;
        }

        String label() {
            return kind.label();
        }

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isReady(ProceedingSheets.Sheet sheet) {
            return switch (this) {
                case EMPLAZAMIENTO ->
                    sheet.proceeding().find(Step.Summoned.class).isPresent();
                case RESOLUCION -> sheet.resolution().isPresent();
                case REMISION -> sheet.proceeding().find(Step.HandedOver.class).isPresent();
            };
        }
    }

    /** @throws Conflict while the step has not been recorded */
    @Transactional
    public Paper issue(String folio, Of paper) {
        var sheet = sheets.get(folio, Permission.DECIDE_SANCTION);
        if (!paper.isReady(sheet))
            throw new Conflict("El procedimiento %s no tiene %s. %s y pida el documento de nuevo."
                    .formatted(folio, paper.step, paper.remedy));
        Content body = output -> templates.render(paper.template, Map.of("sheet", sheet), output);
        return documents.issue(new Document(
                paper.kind,
                folio,
                sheet.proceeding().id(),
                sheet.proceeding().caseId(),
                null,
                List.of("Autoridad que resuelve: nombre, cargo y firma autógrafa"),
                body));
    }
}
