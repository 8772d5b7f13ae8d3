package org.vigia.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.Proposal;
import org.vigia.access.Proposals;
import org.vigia.docket.Clocks;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.page.Slice;

/** Saves lists as files. What is read, and that it was, are one transaction; nothing is answered before it has ended. */
@Component
public class Download {
    /** As many rows as are saved at once. */
    static final int MOST = 100_000;

    /** As many as one person saves alone; beyond, a second one of the unit agrees. */
    static final int ALONE = 1_000;

    private static final int PAGE = 1_000;

    private final Access access;
    private final Takings takings;
    private final Requests requests;
    private final Proposals proposals;
    private final Clocks clocks;

    Download(Access access, Takings takings, Requests requests, Proposals proposals, Clocks clocks) {
        this.access = access;
        this.takings = takings;
        this.requests = requests;
        this.proposals = proposals;
        this.clocks = clocks;
    }

    /**
     * All rows of a list with the filter that was typed, and a line of the log; of a list longer than {@value #ALONE} rows
     * only once a second person has agreed, who is asked when {@code motivo} says what for.
     *
     * @throws org.vigia.access.NotPermitted to who may read the list and not take it away
     * @throws InvalidInput with the sentences of the list's page, without a format, and beyond {@value #MOST} rows
     */
    @Transactional
    public <T> Taken take(Form form, Listed<T> list) {
        Officer officer = access.require(Permission.DOWNLOAD_LISTS);
        Optional<Format> format = Format.find(form.value("formato"));
        if (format.isEmpty()) form.refuse("formato", "Elija en qué se descarga: csv o xlsx.");
        if (!form.valid()) throw new InvalidInput(form.errors());
        Format as = format.orElseThrow();
        var compressed = new ByteArrayOutputStream();
        int rows = pack(list, as, compressed);
        String filter = typed(form);
        if (!isAgreed(officer, list.name(), filter, rows, form.value("motivo").strip())) return new Taken.Awaited();
        takings.insert(officer.id(), list.name(), as.word(), filter, rows);
        String name = "%s-%s.%s".formatted(list.name(), clocks.today(officer.unit()), as.word());
        return new Saved(name, as.mediaType(), compressed.toByteArray());
    }

    /** Whether that many rows may leave; asks for a second person when it takes one and nobody has been asked yet. */
    boolean isAgreed(Officer officer, String list, String filter, int rows, String reason) {
        if (rows <= ALONE) return true;
        var before = requests.find(officer, list, filter);
        if (before.isPresent()) return before.get().isAgreed();
        if (reason.isEmpty())
            throw new InvalidInput(
                    "motivo",
                    "La lista tiene %s renglones. Para llevarse más de %s hace falta que otra persona de su unidad esté de acuerdo: escriba para qué la necesita."
                            .formatted(Formats.integer(rows), Formats.integer(ALONE)));
        requests.insert(officer, list, filter, rows, reason);
        return false;
    }

    /** As the second person. @throws NotFound when there is no such request in the unit */
    @Transactional
    void approve(UUID proposal) {
        Officer officer = access.require(Permission.DOWNLOAD_LISTS);
        Proposal asked = get(proposal);
        if (!asked.wasApprovedBy(officer.id())) proposals.approve(asked.id());
    }

    /** Says no, or takes back what one has asked for. */
    @Transactional
    void refuse(UUID proposal, String reason) {
        access.require(Permission.DOWNLOAD_LISTS);
        proposals.refuse(get(proposal).id(), reason);
    }

    private Proposal get(UUID proposal) {
        return requests.find(proposal)
                .orElseThrow(() -> new NotFound("request " + proposal))
                .proposal();
    }

    /** What waits for a second person, or was decided, in the last days. */
    @Transactional(readOnly = true)
    List<Request> listRequests() {
        access.require(Permission.SEE_ACCESS_LOG);
        return requests.list();
    }

    private static int pack(Listed<?> list, Format format, ByteArrayOutputStream compressed) {
        try (var packed = new GZIPOutputStream(compressed)) {
            return write(list, format, packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Page by page, as the screen does, so that the list is never in memory; how many rows there were. */
    static <T> int write(Listed<T> list, Format format, OutputStream out) throws IOException {
        var key = list.key().shown(PAGE);
        int written = 0;
        try (var rows = format.open(out)) {
            rows.write(list.columns().stream().map(Column::heading).toList());
            Slice<T> slice = list.pages().apply(Cursor.first(key));
            while (true) {
                written += slice.size();
                if (written > MOST) throw tooLong();
                for (T row : slice.list()) rows.write(cells(list, row));
                if (slice.next() == null) break;
                slice = list.pages().apply(Cursor.after(key, slice.next()));
            }
        }
        return written;
    }

    private static <T> List<Object> cells(Listed<T> list, T row) {
        List<Object> cells = new ArrayList<>();
        for (Column<T> column : list.columns()) cells.add(column.value().apply(row));
        return cells;
    }

    private static InvalidInput tooLong() {
        return new InvalidInput(
                "formato",
                "La lista tiene más de %s renglones, y no se descargan más a la vez. Póngale un filtro, por ejemplo fechas, y descárguela por partes."
                        .formatted(Formats.integer(MOST)));
    }

    private static String typed(Form form) {
        return form.heard()
                .lines()
                .filter(field -> !field.startsWith("formato=") && !field.startsWith("motivo=") && !field.endsWith("="))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    /** Who saved which list of the acting officer's unit, the latest first. */
    @Transactional(readOnly = true)
    Slice<Taking> list(Cursor cursor) {
        return takings.list(access.require(Permission.SEE_ACCESS_LOG).unit(), cursor);
    }
}
