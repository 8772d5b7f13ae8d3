package org.vigia.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotYet;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Clocks;
import org.vigia.docket.Recorded;

/** The evidence of the cases: checked at the door, kept as received, handed out only through here. */
@Component
public class Evidence {
    static final int MOST_A_DAY = 20;

    private final Access access;
    private final Casework casework;
    private final Door door;
    private final Items items;
    private final Chunks chunks;
    private final Antivirus antivirus;
    private final Clocks clocks;

    Evidence(
            Access access,
            Casework casework,
            Door door,
            Items items,
            Chunks chunks,
            Antivirus antivirus,
            Clocks clocks) {
        this.access = access;
        this.casework = casework;
        this.door = door;
        this.items = items;
        this.chunks = chunks;
        this.antivirus = antivirus;
        this.clocks = clocks;
    }

    /**
     * Looks at a file before anything of it is kept; takes up to some seconds, so outside a transaction.
     *
     * @throws InvalidInput naming {@code archivo}, with the file, the reason and what to send instead
     */
    public AcceptedFile examine(String fileName, byte[] file) {
        access.require(Permission.KEEP_TRACKS);
        return door.examine(fileName, file);
    }

    /** Adds a file to an open case. @throws InvalidInput naming {@code archivo} when there were twenty today */
    @Transactional
    public Recorded add(NewEvidence asked) {
        Officer officer = access.require(Permission.KEEP_TRACKS);
        CaseFile file = casework.getOpen(asked.caseFolio());
        var today = clocks.today(officer.unit()).atStartOfDay(clocks.zoneOf(officer.unit()));
        if (items.countSince(file.caseId(), today.toInstant()) >= MOST_A_DAY)
            throw new InvalidInput(
                    "archivo",
                    "Hoy ya se agregaron %d archivos a este caso. Continúe mañana, o reúna varios documentos en un PDF."
                            .formatted(MOST_A_DAY));
        Recorded recorded = items.insert(file.caseId(), asked);
        write(recorded, file.caseId(), officer.unit(), asked.file());
        return recorded;
    }

    private void write(Recorded recorded, UUID caseId, String unit, AcceptedFile file) {
        chunks.write(recorded.fact(), caseId, unit, Chunks.Part.ORIGINAL, file.original());
        file.view().ifPresent(view -> chunks.write(recorded.fact(), caseId, unit, Chunks.Part.VIEW, view));
    }

    /** The files of a case, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> list(UUID caseId) {
        access.require(Permission.READ_STATEMENT);
        return items.list(caseId);
    }

    /** @throws NotFound when there is none, or none that the acting officer may see */
    @Transactional(readOnly = true)
    public EvidenceItem get(String caseFolio, int number) {
        access.require(Permission.READ_STATEMENT);
        return items.find(casework.getByFolio(caseFolio).caseId(), number)
                .orElseThrow(() -> new NotFound("evidence " + number));
    }

    /**
     * The file as it was received. What no antivirus has seen yet is shown to one now, if there is one.
     *
     * @throws NotYet when it lies in quarantine
     */
    Pieces original(EvidenceItem item) {
        Pieces content = chunks.read(item.id(), Chunks.Part.ORIGINAL);
        if (lookAgain(item, content) == Verdict.INFECTED)
            throw new NotYet(
                    "La evidencia %d está en cuarentena.".formatted(item.number()),
                    List.of("El antivirus encontró en ella un programa dañino. Pida el original a quien la aportó."));
        return content;
    }

    private Verdict lookAgain(EvidenceItem item, Pieces content) {
        if (item.verdict() != Verdict.NOT_SCANNED || !antivirus.isInstalled()) return item.verdict();
        try {
            Scan scan = antivirus.scan(content);
            items.record(item, scan);
            return scan.verdict();
        } catch (InvalidInput _) {
            throw new NotYet(
                    "La evidencia %d no se ha revisado todavía.".formatted(item.number()),
                    List.of(
                            "El antivirus no respondió. Inténtelo en unos minutos; si se repite, avise a quien administra."));
        }
    }

    /** The copy of a picture that we drew ourselves. @throws NotFound when it is no picture */
    Pieces view(EvidenceItem item) {
        Pieces view = chunks.read(item.id(), Chunks.Part.VIEW);
        if (view.count() == 0) throw new NotFound("no view of evidence " + item.number());
        return view;
    }
}
