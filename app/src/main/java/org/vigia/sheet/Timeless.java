package org.vigia.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook that says nothing of when it was written, so that the same table is the same file for everybody. */
final class Timeless {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(?<opening><dcterms:created[^>]*>)[^<]*";

    private static final LocalDateTime BEGINNING = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Timeless() {}

    /** @param workbook as the library has written it, which only its directory at the end explains */
    static void copy(Path workbook, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        try (var parts = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : parts.stream().toList()) {
                var copy = new ZipEntry(part.getName());
                copy.setTimeLocal(BEGINNING);
                zip.putNextEntry(copy);
                byte[] content = parts.getInputStream(part).readAllBytes();
                zip.write(part.getName().equals(PROPERTIES) ? timeless(content) : content);
            }
        }
        zip.finish();
    }

    private static byte[] timeless(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "${opening}" + BEGINNING + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
