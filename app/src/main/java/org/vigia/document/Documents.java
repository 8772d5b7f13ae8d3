package org.vigia.document;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.vigia.access.Access;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.ledger.Canonical;
import org.vigia.page.Formats;
import org.vigia.page.Language;
import org.vigia.page.Pdf;
import org.vigia.reference.Reference;

/** Issues papers and looks up those that were issued. */
@Component
public class Documents {
    private static final FactForm ISSUED = FactForm.of(
            "document.issue", 1, "document.issue", "code", "kind", "folio", "purpose", "digest", "file_digest");
    private static final int SHOWN = 16;

    private final JdbcClient db;
    private final Access access;
    private final Docket docket;
    private final Reference reference;
    private final TemplateEngine templates;
    private final InstantSource clock;

    Documents(
            JdbcClient db,
            Access access,
            Docket docket,
            Reference reference,
            TemplateEngine templates,
            InstantSource clock) {
        this.db = db;
        this.access = access;
        this.docket = docket;
        this.reference = reference;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * What stands around the words of every paper.
     *
     * @param seal first digits of the digest of all that stands on it
     */
    record Frame(String unit, String moment, String officer, Code code, String address, String seal) {
        Frame sealed(String with) {
            return new Frame(unit, moment, officer, code, address, with);
        }

        String mark() {
            return Mark.of(address);
        }
    }

    /** Draws the paper and records that it was issued, what stands on it and which file it is. */
    @Transactional
    public Paper issue(Document document) {
        var officer = access.getOfficer();
        Instant now = clock.instant();
        Code code = Code.random();
        var frame = new Frame(
                reference.unitName(officer.unit()),
                Formats.moment(now, reference.zoneOfUnit(officer.unit())),
                officer.displayName(),
                code,
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/verificar/" + code)
                        .toUriString(),
                "");
        String digest = hex(Canonical.utf8(draw(document, frame)));
        byte[] file = Pdf.of(draw(document, frame.sealed(digest.substring(0, SHOWN))));
        docket.record(Fact.on(ISSUED)
                .kind("document." + document.kind().name().toLowerCase(Locale.ROOT))
                .about(document.subject())
                .inCase(document.caseId())
                .occurred(Occurred.at(now))
                .set("code", code.letters())
                .set("kind", document.kind())
                .set("folio", document.folio())
                .set("purpose", document.purpose())
                .set("digest", digest)
                .set("file_digest", hex(file)));
        return new Paper(document.fileName(), file);
    }

    private String draw(Document document, Frame frame) {
        var page = new StringOutput();
        templates.render("document/sheet.jte", Map.of("document", document, "frame", frame), page);
        return page.toString();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(Canonical.sha256(bytes));
    }

    /** The paper with this code, as anybody who holds it may know it. */
    @Transactional(readOnly = true)
    public Optional<Issued> find(Code code) {
        return db.sql("select * from document.verify(:code)")
                .param("code", code.letters())
                .query((row, n) -> new Issued(
                        code,
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("folio"),
                        reference.unitName(row.getString("unit")),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        reference.zoneOfUnit(row.getString("unit")),
                        row.getString("digest").substring(0, SHOWN),
                        row.getString("file_digest")))
                .optional();
    }

    /** What was issued, as it is confirmed to whoever holds the paper. @param fileDigest SHA-256 of its file */
    record Issued(
            Code code,
            DocumentKind kind,
            String folio,
            String unit,
            Instant at,
            ZoneId zone,
            String seal,
            String fileDigest) {
        String moment(Language language) {
            return Formats.moment(at, zone, language);
        }
    }
}
