package org.vigia.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook without the moment at which it was written, so that one table of an edition is one file whenever it is asked for. */
final class SameBytes {
    private static final String CORE = "docProps/core.xml";

    private SameBytes() {}

    /** @param made what stands in place of that moment */
    static byte[] of(byte[] workbook, Instant made) throws IOException {
        var out = new ByteArrayOutputStream(workbook.length);
        try (var from = ZipFile.builder().setByteArray(workbook).get();
                var into = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                var copy = new ZipEntry(part.getName());
                copy.setTimeLocal(LocalDateTime.ofInstant(made, ZoneOffset.UTC));
                into.putNextEntry(copy);
                byte[] content = from.getInputStream(part).readAllBytes();
                into.write(part.getName().equals(CORE) ? dated(content, made) : content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] dated(byte[] core, Instant made) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceFirst(">\\d{4}-\\d\\d-\\d\\dT[^<]*<", ">" + made + "<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
