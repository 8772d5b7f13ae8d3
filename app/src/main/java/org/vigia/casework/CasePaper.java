package org.vigia.casework;

import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.document.Document;
import org.vigia.document.DocumentKind;
import org.vigia.document.Documents;
import org.vigia.page.Chrome;

/** A case file on paper: all that who prints it may see, in order and without names; that it was printed is an act. */
@Component
class CasePaper {
    private final Access access;
    private final CaseSheets sheets;
    private final Violations violations;
    private final CaseTabs tabs;
    private final Documents documents;
    private final TemplateEngine templates;

    CasePaper(
            Access access,
            CaseSheets sheets,
            Violations violations,
            CaseTabs tabs,
            Documents documents,
            TemplateEngine templates) {
        this.access = access;
        this.sheets = sheets;
        this.violations = violations;
        this.tabs = tabs;
        this.documents = documents;
        this.templates = templates;
    }

    /**
     * What stands on the paper; empty parts are those that who prints it may not see.
     *
     * @param parts what later rooms show of the case, in the order of its tabs
     */
    record Paper(
            CaseSheets.Summary summary,
            Optional<List<People.Person>> people,
            Optional<Violations.Sheet> violations,
            List<CasePage.Shown> parts) {}

    @Transactional
    public org.vigia.document.Paper print(String folio, PrintPurpose purpose, Chrome chrome) {
        Paper paper = read(folio, chrome);
        CaseFile file = paper.summary().head().file();
        return documents.issue(new Document(
                DocumentKind.CASE_FILE,
                file.folio(),
                file.caseId(),
                file.caseId(),
                purpose.name(),
                List.of(),
                output -> templates.render(
                        "casework/paper.jte", Map.of("paper", paper, "purpose", purpose.inWords()), output)));
    }

    private Paper read(String folio, Chrome chrome) {
        CaseSheets.Summary summary = sheets.summary(folio);
        CaseFile file = summary.head().file();
        return new Paper(
                summary,
                access.may(Permission.SEE_CHILDREN, file.caseId())
                        ? Optional.of(sheets.listPeople(file))
                        : Optional.empty(),
                access.may(Permission.SEE_FINDINGS, file.caseId())
                        ? Optional.of(violations.read(file.caseId()))
                        : Optional.empty(),
                parts(file, chrome));
    }

    private List<CasePage.Shown> parts(CaseFile file, Chrome chrome) {
        List<CasePage.Shown> parts = new ArrayList<>();
        for (CasePanel.Under tab : CasePanel.Under.values())
            if (access.may(tab.permission(), file.caseId()))
                for (CasePanel panel : tabs.panels(tab))
                    parts.add(new CasePage.Shown(panel.title(), panel.anchor(), panel.printed(file.caseId(), chrome)));
        return parts;
    }
}
