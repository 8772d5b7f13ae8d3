package org.vigia.evidence;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.ZoneId;
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
import org.vigia.docket.Clocks;
import org.vigia.page.Chrome;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;

/** The files on the page of their case: what each is, when it was taken, and where to look at it. */
@Component
class EvidencePanel implements CasePanel {
    private final Items items;
    private final Evidence evidence;
    private final Casework casework;
    private final Access access;
    private final Clocks clocks;
    private final Reference reference;
    private final TemplateEngine templates;

    EvidencePanel(
            Items items,
            Evidence evidence,
            Casework casework,
            Access access,
            Clocks clocks,
            Reference reference,
            TemplateEngine templates) {
        this.items = items;
        this.evidence = evidence;
        this.casework = casework;
        this.access = access;
        this.clocks = clocks;
        this.reference = reference;
        this.templates = templates;
    }

    /** One file in words. */
    record Line(EvidenceItem item, String taken, String size, String by, String href) {}

    @Override
    public Under under() {
        return Under.EVIDENCE;
    }

    @Override
    public String title() {
        return "Evidencias";
    }

    @Override
    public String anchor() {
        return "evidencias";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(UUID caseId) {
        return items.count(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public Content content(UUID caseId, Chrome chrome) {
        CaseFile file = casework.find(caseId).orElseThrow();
        String href = "/casos/" + file.folio() + "/evidencias";
        List<Line> lines = lines(file, href);
        boolean mayAdd = file.isOpen() && access.may(Permission.KEEP_TRACKS);
        Map<String, Object> model = Map.of("lines", lines, "mayAdd", mayAdd, "href", href);
        return output -> templates.render("evidence/panel.jte", model, output);
    }

    @Override
    @Transactional(readOnly = true)
    public Content printed(UUID caseId, Chrome chrome) {
        List<Line> lines = lines(casework.find(caseId).orElseThrow(), "");
        return output -> templates.render("evidence/paper.jte", Map.of("lines", lines), output);
    }

    private List<Line> lines(CaseFile file, String href) {
        return evidence.list(file.caseId()).stream()
                .map(item -> line(item, href))
                .toList();
    }

    private Line line(EvidenceItem item, String href) {
        ZoneId zone = clocks.zoneOf(item.unit());
        return new Line(
                item,
                item.taken().words(zone),
                size(item.bytes()),
                reference.unitName(item.unit()) + ", " + Formats.moment(item.recordedAt(), zone),
                href + "/" + item.number());
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? Formats.integer(Math.ceilDiv(bytes, 1_000L)) + " kB"
                : Formats.integer(Math.ceilDiv(bytes, 1_000_000L)) + " MB";
    }
}
