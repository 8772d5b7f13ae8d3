package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigia.access.Role.INSPECTOR;
import static org.vigia.access.Role.LEGAL_OFFICER;
import static org.vigia.access.Role.PROSECUTOR_LIAISON;
import static org.vigia.access.Role.PROTECTION_WORKER;
import static org.vigia.access.Role.STATISTICIAN;
import static org.vigia.access.Role.SUPERVISOR;
import static org.vigia.docket.ErasureBasis.CANCELLATION;
import static org.vigia.identity.Purpose.CONTACT;
import static org.vigia.identity.Purpose.INTERVIEW;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.Acting;
import org.vigia.access.Officer;
import org.vigia.casework.Casework;
import org.vigia.casework.NewCase;
import org.vigia.casework.Outcome.Mistaken;
import org.vigia.casework.Reopening;
import org.vigia.coordination.Coordination;
import org.vigia.coordination.NewReturn;
import org.vigia.coordination.NewStatement;
import org.vigia.coordination.Post;
import org.vigia.docket.Erasures;
import org.vigia.docket.Holds;
import org.vigia.docket.Occurred;
import org.vigia.download.Download;
import org.vigia.download.Listed;
import org.vigia.evidence.Evidence;
import org.vigia.evidence.NewEvidence;
import org.vigia.identity.Reason;
import org.vigia.inspection.Ending;
import org.vigia.inspection.Inspection;
import org.vigia.inspection.Modality;
import org.vigia.inspection.NewOrder;
import org.vigia.inspection.NewVisit;
import org.vigia.inspection.Outcome;
import org.vigia.intake.Intake;
import org.vigia.justice.Justice;
import org.vigia.justice.NewMatter;
import org.vigia.justice.Screened;
import org.vigia.law.Answer;
import org.vigia.law.Jurisdiction;
import org.vigia.link.ByLink;
import org.vigia.page.Form;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.protection.NewPlan;
import org.vigia.protection.Protection;
import org.vigia.referral.NewReferral;
import org.vigia.referral.Purpose;
import org.vigia.referral.Referral;
import org.vigia.referral.ReferralAnswer;
import org.vigia.referral.ReferralOutcome;
import org.vigia.referral.Rejection;
import org.vigia.registry.ExternalRef;
import org.vigia.registry.ExternalSystem;
import org.vigia.registry.Registry;
import org.vigia.release.Releases;
import org.vigia.safeguard.Emergency;
import org.vigia.safeguard.Safeguard;
import org.vigia.screening.NewScreening;
import org.vigia.screening.Reply;
import org.vigia.screening.Result;
import org.vigia.screening.Screening;
import org.vigia.screening.Setting;

/** Chiapas, where one case passes through every room and every text about a person carries a mark of its own. */
@Component
class Country {
    static final String INSPECTORATE = "ITL-07";
    /** Of the state where the employer lives; it takes what the prosecutor of Chiapas refused. */
    static final String PROSECUTOR = "FGE-27";

    /** Without whom nothing is erased. */
    static final Officer SECOND_LEGAL_OFFICER = new Officer(
            UUID.nameUUIDFromBytes("segunda".getBytes(StandardCharsets.UTF_8)),
            "juridico-segunda",
            "Oficial de prueba",
            INSPECTORATE,
            LEGAL_OFFICER);

    /** Without whom no figure is published. */
    static final Officer SECOND_STATISTICIAN = new Officer(
            UUID.nameUUIDFromBytes("segunda-estadistica".getBytes(StandardCharsets.UTF_8)),
            "estadistica-segunda",
            "Oficial de prueba",
            "ESTAD",
            STATISTICIAN);

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Mexico_City"));
    static final LocalDate VISIT = TODAY.minusDays(150);

    final Marks marks = new Marks();
    private final Acting acting;
    private final Intake intake;
    private final Registry registry;
    private final Inspection inspection;
    private final Casework casework;
    private final Referral referrals;
    private final Justice justice;
    private final Protection protection;
    private final Screening screening;
    private final Fine fine;
    private final Declined declining;
    private final Permitted permitted;
    private final Came came;
    private final ByLink byLink;
    private final Evidence evidence;
    private final Coordination coordination;
    private final Erasures erasures;
    private final Holds holds;
    private final Safeguard safeguard;
    private final Download download;
    private final Releases releases;
    private final JdbcClient db;
    private final People people = new People(marks);
    private @Nullable Told told;

    Country(
            Acting acting,
            Intake intake,
            Registry registry,
            Inspection inspection,
            Casework casework,
            Referral referrals,
            Justice justice,
            Protection protection,
            Screening screening,
            Fine fine,
            Declined declining,
            Permitted permitted,
            Came came,
            ByLink byLink,
            Evidence evidence,
            Coordination coordination,
            Erasures erasures,
            Holds holds,
            Safeguard safeguard,
            Download download,
            Releases releases,
            JdbcClient db) {
        this.acting = acting;
        this.intake = intake;
        this.registry = registry;
        this.inspection = inspection;
        this.casework = casework;
        this.referrals = referrals;
        this.justice = justice;
        this.protection = protection;
        this.screening = screening;
        this.fine = fine;
        this.declining = declining;
        this.permitted = permitted;
        this.came = came;
        this.byLink = byLink;
        this.evidence = evidence;
        this.coordination = coordination;
        this.erasures = erasures;
        this.holds = holds;
        this.safeguard = safeguard;
        this.download = download;
        this.releases = releases;
        this.db = db;
    }

    /** Told once; the same case whenever it is asked for again. */
    synchronized Told tell() {
        if (told == null) told = begin();
        return told;
    }

    /** The same once more, in a case of its own. */
    Told again() {
        return story(tell().unitReturn(), null);
    }

    /** The same in a case of its own, where another server has told the rest on this database before. */
    Told after(Told first) {
        return story(first.unitReturn(), first.permit());
    }

    /** Cases by hand of which there is nothing else to tell. */
    void openCases(int many) {
        for (int n = 0; n < many; n++) {
            var asked = new NewCase(null, "07", "07059", null, Answer.NO, marks.on("otro"), on(n % 10));
            acting.as(INSPECTORATE, SUPERVISOR, () -> casework.open(asked));
        }
    }

    private Told begin() {
        elsewhere();
        Told told = story(signReturn(), null);
        publish();
        return told;
    }

    private void publish() {
        UUID proposal = acting.as("ESTAD", STATISTICIAN, () -> releases.freeze("Primera edición."))
                .id();
        acting.as(SECOND_STATISTICIAN, () -> releases.approve(proposal, Instant.EPOCH));
    }

    /** @param before a permit told before, which like a return belongs to no case; null to tell one */
    private Told story(String unitReturn, @Nullable String before) {
        var complaint = complaint("primera");
        UUID caseId = complaint.caseId();
        acting.as(
                INSPECTORATE,
                SUPERVISOR,
                () -> intake.revealComplainant(complaint.folio(), new Reason(CONTACT, marks.on("motivo-denunciante"))));
        String visited = visit(complaint.folio());
        UUID child = acting.as(INSPECTORATE, INSPECTOR, () -> registry.listChildren(caseId))
                .getFirst()
                .id();
        acting.as(
                INSPECTORATE,
                INSPECTOR,
                () -> registry.revealChild(child, new Reason(INTERVIEW, marks.on("motivo-nombre"))));
        acting.as(INSPECTORATE, INSPECTOR, () -> {
            registry.recordExternalRef(
                    new ExternalRef(ExternalSystem.RENAVI, "CEAV", "RENAVI-" + child, child), caseId);
            return child;
        });
        String file = acting.as(INSPECTORATE, SUPERVISOR, () -> casework.find(caseId))
                .orElseThrow()
                .folio();
        addEvidence(file);
        String accepted = refer(file, Purpose.PROTECTION, "PPNNA-07");
        accept(accepted);
        String rejected = refer(file, Purpose.PROSECUTION, "FGE-07");
        acting.as(
                "FGE-07",
                PROSECUTOR_LIAISON,
                () -> referrals.answer(
                        rejected,
                        new ReferralAnswer.Rejected(Rejection.NOT_ENOUGH, null, marks.on("rechazo")),
                        on(14),
                        null));
        endOneFinding(caseId);
        String proceeding = fine.impose(caseId, marks);
        String matter = prosecute(file);
        String transfer = declining.tell(file, marks);
        String plan = protect(file, child);
        String permit = before == null ? permitted.tell(marks) : before;
        String inbound = came.tell(file, marks);
        return new Told(
                caseId,
                complaint.folio(),
                visited,
                file,
                accepted,
                rejected,
                proceeding,
                matter,
                transfer,
                plan,
                permit,
                inbound,
                unitReturn);
    }

    private org.vigia.intake.Complaint complaint(String which) {
        return acting.as(INSPECTORATE, INSPECTOR, () -> {
            var recorded = intake.recordComplaint(people.complaint(which, VISIT.minusDays(2)));
            return intake.findById(recorded.subject()).orElseThrow();
        });
    }

    private String visit(String complaint) {
        return acting.as(INSPECTORATE, SUPERVISOR, () -> {
            var ordered =
                    inspection.order(NewOrder.on(complaint, VISIT.minusDays(1), VISIT, Modality.WORKSITE, Set.of()));
            String folio = inspection.findOrder(ordered.subject()).orElseThrow().folio();
            inspection.recordVisit(
                    new NewVisit(folio, VISIT, Outcome.EXECUTED, 2, marks.on("acta"), people.children(VISIT), null));
            return folio;
        });
    }

    private String refer(String file, Purpose purpose, String unit) {
        return acting.as(INSPECTORATE, INSPECTOR, () -> {
            var sent = referrals.refer(new NewReferral(
                    file, purpose, unit, Answer.YES, purpose.fields(), marks.on("mensaje"), null, on(1)));
            return referrals.find(sent.subject()).orElseThrow().folio();
        });
    }

    private void accept(String folio) {
        acting.as("PPNNA-07", PROTECTION_WORKER, () -> {
            referrals.open(folio);
            referrals.ask(folio, marks.on("pregunta-canalizacion"), on(2));
            referrals.answer(folio, new ReferralAnswer.Accepted(marks.on("persona"), marks.on("cargo")), on(2), null);
            referrals.act(folio, marks.on("accion"), on(3), null);
            return referrals.conclude(folio, ReferralOutcome.PLAN_MADE, marks.on("resultado"), on(9), null);
        });
    }

    /** Another prosecutor, asked in place of the first, opens a carpeta and accuses an adolescent, whom somebody then looks at. */
    private String prosecute(String file) {
        String asked = refer(file, Purpose.PROSECUTION, PROSECUTOR);
        return acting.as(PROSECUTOR, PROSECUTOR_LIAISON, () -> {
            referrals.open(asked);
            referrals.answer(
                    asked,
                    new ReferralAnswer.Accepted(marks.on("persona-fiscalia"), marks.on("cargo-fiscalia")),
                    on(15),
                    null);
            var opened = justice.open(new NewMatter(file, "CI-TAB-1", VISIT.plusDays(16), List.of("FORCED_LABOUR")));
            String folio = justice.get(opened.subject()).folio();
            justice.record(
                    folio,
                    new org.vigia.justice.Event.Accused(VISIT.plusDays(40), 2, 1, List.of("FORCED_LABOUR")),
                    null);
            justice.record(
                    folio, new org.vigia.justice.Event.Answered(VISIT.plusDays(41), Screened.POSSIBLE_VICTIM), null);
            return folio;
        });
    }

    /** The protection unit keeps a plan for the first child: an urgent measure, one refused, one met; it was heard and seen again. */
    private String protect(String file, UUID child) {
        screen(file, child);
        return acting.as("PPNNA-07", PROTECTION_WORKER, () -> {
            var opened =
                    protection.open(new NewPlan(file, child, VISIT.plusDays(2), List.of("EDUCATION", "WELLBEING")));
            String plan = protection.get(opened.subject()).folio();
            var restore = new Restoration(protection, plan, VISIT.plusDays(3), marks);
            restore.tell();
            return plan;
        });
    }

    private void screen(String file, UUID child) {
        var asked = new NewScreening(
                file,
                child,
                VISIT.plusDays(2),
                "ILO_11",
                Setting.SAFE_PLACE,
                Map.of("DEBT", Reply.YES),
                Result.REFER,
                marks.on("tamizaje"));
        acting.as("PPNNA-07", PROTECTION_WORKER, () -> screening.record(asked));
    }

    /** A note and a photograph, in which the camera wrote more than one sees. */
    private void addEvidence(String file) {
        String note = "Nota del caso %s: %s".formatted(file, marks.on("nota"));
        addEvidence(file, marks.on("archivo-nota") + ".txt", note.getBytes(StandardCharsets.UTF_8));
        addEvidence(file, marks.on("archivo-foto") + ".jpg", photograph(marks.on("camara")));
    }

    private void addEvidence(String file, String name, byte[] content) {
        acting.as(
                INSPECTORATE,
                INSPECTOR,
                () -> evidence.add(new NewEvidence(
                        file, evidence.examine(name, content), marks.on("descripcion-evidencia"), "es", on(1))));
    }

    private static byte[] photograph(String comment) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] jpeg = out.toByteArray();
        byte[] text = comment.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(jpeg.length + 4 + text.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xfffe)
                .putShort((short) (text.length + 2))
                .put(text)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private void endOneFinding(UUID caseId) {
        acting.as(INSPECTORATE, SUPERVISOR, () -> {
            var other = inspection.listFindings(caseId).stream()
                    .filter(finding -> !Fine.isFor(finding))
                    .findFirst()
                    .orElseThrow();
            return inspection.endFinding(other.id(), Ending.WITHDRAWN, marks.on("retiro-hallazgo"), null);
        });
    }

    /** A second complaint, whose competence is decided otherwise, and a case by hand that is closed and opened again. */
    private void elsewhere() {
        String second = complaint("segunda").folio();
        acting.as(
                INSPECTORATE,
                LEGAL_OFFICER,
                () -> intake.overrideCompetence(second, Jurisdiction.FEDERAL, marks.on("competencia"), 1));
        keepAndLift(second);
        eraseComplainant(second);
        String reopened = acting.as(INSPECTORATE, SUPERVISOR, () -> {
            UUID opened = Objects.requireNonNull(
                    casework.open(new NewCase(null, "07", "07059", null, Answer.NO, marks.on("apertura"), on(1)))
                            .caseId());
            String folio = casework.find(opened).orElseThrow().folio();
            casework.close(folio, new Mistaken(marks.on("cierre")), on(2), null);
            casework.reopen(folio, Reopening.NEW_FACTS, marks.on("reapertura"), on(3), null);
            return folio;
        });
        byLink.tell(reopened, marks::on);
        guard();
        takeLists();
    }

    /** A list of no rows, saved by the name that was searched for, and one too long to be saved by one person alone. */
    private void takeLists() {
        acting.as(INSPECTORATE, SUPERVISOR, () -> download.take(searched("filtro-descarga"), list(0)));
        acting.as(INSPECTORATE, SUPERVISOR, () -> download.take(searched("filtro-solicitud"), list(1_001)));
    }

    /** As the page of a list reads it. */
    private Form searched(String mark) {
        Form form = Form.of(Map.of(
                "formato", List.of("csv"), "centro", List.of(marks.on(mark)), "motivo", List.of(marks.on("para-que"))));
        assertThat(form.text("centro")).isPresent();
        return form;
    }

    private static Listed<Integer> list(int rows) {
        var all = new Slice<>(IntStream.range(0, rows).boxed().toList(), true, null, null);
        return new Listed<>("prueba", Keyset.ascending(Keyset.text("n")), _ -> all, List.of());
    }

    /** A case that protection opens in an emergency, which its unit reviews, and which it then seals. */
    private void guard() {
        String folio = acting.as(INSPECTORATE, SUPERVISOR, () -> {
            UUID opened = casework.open(new NewCase(null, "07", "07059", null, Answer.YES, marks.on("guarda"), on(1)))
                    .subject();
            return casework.find(opened).orElseThrow().folio();
        });
        var emergency = acting.as(
                "PPNNA-07", PROTECTION_WORKER, () -> safeguard.openInEmergency(folio, marks.on("motivo-emergencia")));
        acting.as(INSPECTORATE, SUPERVISOR, () -> {
            safeguard.review(emergency.id(), Emergency.Finding.JUSTIFIED, marks.on("nota-valoracion"));
            return safeguard.seal(folio, marks.on("motivo-reserva"));
        });
    }

    /** Kept for a while by an order, which is lifted before anybody asks to be forgotten. */
    private void keepAndLift(String complaint) {
        acting.as(INSPECTORATE, LEGAL_OFFICER, () -> {
            UUID hold = holds.hold(keyOfComplainant(complaint), marks.on("motivo-conservar"))
                    .subject();
            return holds.lift(hold, marks.on("motivo-levantar"));
        });
    }

    /** Who complained the second time asks for it, and the texts about that person are erased for good. */
    private void eraseComplainant(String complaint) {
        UUID proposed = acting.as(
                INSPECTORATE,
                LEGAL_OFFICER,
                () -> erasures.propose(keyOfComplainant(complaint), CANCELLATION, marks.on("motivo-supresion"))
                        .id());
        acting.as(SECOND_LEGAL_OFFICER, () -> erasures.approve(proposed));
    }

    private UUID keyOfComplainant(String complaint) {
        return db.sql("""
                        select p.sealed_key from intake.complainant p join intake.complaint c on c.id = p.complaint
                         where c.folio = :folio""").param("folio", complaint).query(UUID.class).single();
    }

    /** What the inspectorate says of a year; only itself and the commission read it. */
    private String signReturn() {
        var line = NewStatement.count("INSPECTORS", 9, "oficio 7");
        var signed = new NewReturn(2015, Post.HEAD, LocalDate.of(2016, 1, 15), List.of(line));
        return acting.as(
                INSPECTORATE,
                SUPERVISOR,
                () -> coordination.getFolio(coordination.file(signed).subject()));
    }

    private static Occurred on(int daysLater) {
        return Occurred.on(VISIT.plusDays(daysLater), ZoneId.of("America/Mexico_City"));
    }
}
