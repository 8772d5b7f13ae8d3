package org.vigia.download;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.docket.Clocks;
import org.vigia.page.Form;

/** Every list that an officer may read, in one zip, each as the file that its page gives; one line of the log for all of them. */
@Component
class Territory {
    /** The name under which the log and a second person know it. */
    static final String NAME = "territorio";

    private final List<OwnLists> lists;
    private final Download download;
    private final Access access;
    private final Takings takings;
    private final Clocks clocks;

    Territory(List<OwnLists> lists, Download download, Access access, Takings takings, Clocks clocks) {
        this.lists = lists;
        this.download = download;
        this.access = access;
        this.takings = takings;
        this.clocks = clocks;
    }

    /**
     * @throws org.vigia.access.NotPermitted to who may not take lists away
     * @throws InvalidInput without a format, when there is no row at all, and where a list is too long
     */
    @Transactional
    public Taken take(Form form) {
        Officer officer = access.require(Permission.DOWNLOAD_LISTS);
        Optional<Format> format = Format.find(form.value("formato"));
        if (format.isEmpty()) form.refuse("formato", "Elija en qué se descarga: csv o xlsx.");
        if (!form.valid()) throw new InvalidInput(form.errors());
        Format as = format.orElseThrow();
        var packed = new ByteArrayOutputStream();
        int rows = write(as, packed);
        if (rows == 0) throw new InvalidInput("formato", "Sus listas no tienen todavía ningún renglón que llevarse.");
        if (!download.isAgreed(officer, NAME, "", rows, form.value("motivo").strip())) return new Taken.Awaited();
        takings.insert(officer.id(), NAME, as.word(), "", rows);
        return new Packed("%s-%s.zip".formatted(NAME, clocks.today(officer.unit())), packed.toByteArray());
    }

    private int write(Format as, OutputStream packed) {
        List<Listed<?>> mine = lists.stream()
                .filter(list -> access.may(list.asks()))
                .flatMap(list -> list.whole().stream())
                .sorted(Comparator.comparing(Listed::name))
                .toList();
        int rows = 0;
        try (var zip = new ZipOutputStream(packed)) {
            for (Listed<?> list : mine) {
                zip.putNextEntry(new ZipEntry(list.name() + "." + as.word()));
                rows += Download.write(list, as, new Entry(zip));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** A file of the zip; whoever has written it closes it, and not the zip. */
    private static final class Entry extends FilterOutputStream {
        Entry(ZipOutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
