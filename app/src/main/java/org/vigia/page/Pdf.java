package org.vigia.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * A page on paper: a tagged PDF (PDF/UA) with its own letters, drawn from the page's template, which must be well-formed XML.
 * It fetches nothing from anywhere.
 */
public final class Pdf {
    /** The families that a style sheet must name, in this order. */
    private static final String LETTERS = "Noto Sans";

    private static final String SIGNS = "Noto Sans Math";
    /** An image that stands in the page itself. */
    private static final String IMAGE = "data:image/png;base64,";

    static {
        XRLog.setLoggingEnabled(false); // it repeats the styles that are meant for screens
    }

    private Pdf() {}

    /** The same page is the same file, whenever it is drawn. */
    public static byte[] of(String page) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        for (var priority : ExternalResourceControlPriority.values())
            builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith(IMAGE), priority);
        builder.useFont(() -> letters("sans-mx-400"), LETTERS, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> letters("sans-mx-700"), LETTERS, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> letters("sans-math-400"), SIGNS, 400, FontStyle.NORMAL, true);
        builder.withProducer("Vigía");
        builder.withHtmlContent(page, null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return timeless(renderer.getPdfDocument());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] timeless(PDDocument paper) throws IOException {
        paper.getDocumentInformation().setCreationDate(null);
        paper.setDocumentId(0L);
        PDMetadata metadata = paper.getDocumentCatalog().getMetadata();
        if (metadata != null)
            metadata.importXMPMetadata(new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll("<xmp:(Create|Modify)Date>[^<]*</xmp:(Create|Modify)Date>", "")
                    .getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        paper.save(out);
        return out.toByteArray();
    }

    private static InputStream letters(String cut) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/page/noto-%s.ttf".formatted(cut)));
    }
}
