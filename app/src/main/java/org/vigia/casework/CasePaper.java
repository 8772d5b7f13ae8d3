package org.vigia.casework;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.ledger.Canonical;
import org.vigia.page.Chrome;
import org.vigia.page.Formats;
import org.vigia.page.Pdf;
import org.vigia.reference.Reference;

/** A case file on paper: all that who prints it may see, in order and without names; that it was printed is an act. */
@Component
class CasePaper {
    private static final FactForm PRINTED =
            FactForm.of("casework.printing", 1, "casework.printing", "purpose", "digest");
    private static final int SHOWN = 16;

    private final Access access;
    private final CaseSheets sheets;
    private final Violations violations;
    private final CaseTabs tabs;
    private final Docket docket;
    private final Reference reference;
    private final TemplateEngine templates;
    private final InstantSource clock;

    CasePaper(
            Access access,
            CaseSheets sheets,
            Violations violations,
            CaseTabs tabs,
            Docket docket,
            Reference reference,
            TemplateEngine templates,
            InstantSource clock) {
        this.access = access;
        this.sheets = sheets;
        this.violations = violations;
        this.tabs = tabs;
        this.docket = docket;
        this.reference = reference;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * What stands on the paper; empty parts are those that who prints it may not see.
     *
     * @param parts what later rooms show of the case, in the order of its tabs
     */
    record Paper(
            String printed,
            String by,
            String purpose,
            CaseSheets.Summary summary,
            Optional<List<People.Person>> people,
            Optional<Violations.Sheet> violations,
            List<CasePage.Shown> parts) {}

    /** Each page carries the first digits of the digest of all that stands on it. */
    @Transactional
    public byte[] print(String folio, PrintPurpose purpose, Chrome chrome) {
        Instant now = clock.instant();
        Paper paper = read(folio, purpose, chrome, now);
        String digest = HexFormat.of().formatHex(Canonical.sha256(Canonical.utf8(render(paper, ""))));
        docket.record(Fact.on(PRINTED)
                .about(paper.summary().head().file().caseId())
                .inCase(paper.summary().head().file().caseId())
                .occurred(Occurred.at(now))
                .set("purpose", purpose)
                .set("digest", digest));
        return Pdf.of(render(paper, digest.substring(0, SHOWN)));
    }

    private Paper read(String folio, PrintPurpose purpose, Chrome chrome, Instant now) {
        var officer = access.getOfficer();
        ZoneId zone = reference.zoneOfUnit(officer.unit());
        CaseSheets.Summary summary = sheets.summary(folio);
        CaseFile file = summary.head().file();
        return new Paper(
                Formats.moment(now, zone),
                "%s, %s".formatted(officer.displayName(), reference.unitName(officer.unit())),
                purpose.label().substring(0, 1).toLowerCase(Locale.ROOT)
                        + purpose.label().substring(1),
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

    private String render(Paper paper, String seal) {
        var page = new StringOutput();
        templates.render("casework/paper.jte", Map.of("paper", paper, "seal", seal), page);
        return page.toString();
    }
}
