package org.vigia.screening;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.CasePanel;
import org.vigia.casework.Casework;
import org.vigia.page.Chrome;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;
import org.vigia.registry.Child;
import org.vigia.registry.Registry;

/** Who of a case was screened, with what and to what result. */
@Component
class ScreeningPanel implements CasePanel {
    private final Access access;
    private final Casework casework;
    private final Registry registry;
    private final Reference reference;
    private final Interviews interviews;
    private final TemplateEngine templates;

    ScreeningPanel(
            Access access,
            Casework casework,
            Registry registry,
            Reference reference,
            Interviews interviews,
            TemplateEngine templates) {
        this.access = access;
        this.casework = casework;
        this.registry = registry;
        this.reference = reference;
        this.interviews = interviews;
        this.templates = templates;
    }

    /** One child of the case: where it may be screened and read, and what was decided so far. */
    record Line(String person, List<String> results, String screen, String read) {}

    @Override
    public Under under() {
        return Under.PROTECTION;
    }

    @Override
    public String title() {
        return "Tamizajes";
    }

    @Override
    public String anchor() {
        return "tamizajes";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(UUID caseId) {
        return interviews.count(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public Content content(UUID caseId, Chrome chrome) {
        CaseFile file = casework.find(caseId).orElseThrow();
        boolean screens = file.isOpen() && access.may(Permission.SCREEN, caseId);
        boolean reads = access.may(Permission.SEE_SCREENINGS, caseId);
        List<Line> lines = lines(file, screens, reads);
        return output -> templates.render("screening/panel.jte", Map.of("lines", lines), output);
    }

    private List<Line> lines(CaseFile file, boolean screens, boolean reads) {
        List<Interview> all = interviews.list(file.caseId());
        List<Line> lines = new ArrayList<>();
        for (Child child : registry.listChildren(file.caseId())) {
            String href = "/casos/%s/personas/%d".formatted(file.folio(), lines.size() + 1);
            List<String> results = all.stream()
                    .filter(one -> one.child().equals(child.id()))
                    .map(one -> "%s. %s (%s, %s)"
                            .formatted(
                                    one.result().label(),
                                    one.label(),
                                    Formats.day(one.on()),
                                    reference.unitName(one.unit())))
                    .toList();
            lines.add(new Line(
                    "Persona " + (lines.size() + 1),
                    results,
                    screens ? href + "/tamizaje" : "",
                    reads && !results.isEmpty() ? href + "/tamizajes" : ""));
        }
        return lines;
    }
}
