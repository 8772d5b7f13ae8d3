package org.vigia.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The body of an answer as text; of a workbook, the text of its parts, so that nothing hides in a packed file. */
final class Readable {
    private Readable() {}

    static BodySubscriber<String> body(HttpResponse.ResponseInfo answer) {
        boolean workbook = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("spreadsheetml"))
                .isPresent();
        return workbook
                ? BodySubscribers.mapping(BodySubscribers.ofByteArray(), Readable::unpacked)
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] workbook) {
        if (workbook.length == 0) return "";
        var text = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries()))
                text.append(part.getName())
                        .append('\n')
                        .append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
