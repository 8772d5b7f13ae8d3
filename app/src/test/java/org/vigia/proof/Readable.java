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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The body of an answer as text; of a workbook the text of its parts, of a paper what stands on it, so that nothing hides. */
final class Readable {
    private Readable() {}

    static BodySubscriber<String> body(HttpResponse.ResponseInfo answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.contains("spreadsheetml"))
            return BodySubscribers.mapping(BodySubscribers.ofByteArray(), Readable::unpacked);
        if (type.equals("application/pdf"))
            return BodySubscribers.mapping(BodySubscribers.ofByteArray(), Readable::written);
        return BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static String written(byte[] paper) {
        if (paper.length == 0) return "";
        try (PDDocument document = Loader.loadPDF(paper)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
