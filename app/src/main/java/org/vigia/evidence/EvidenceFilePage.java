package org.vigia.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.vigia.access.Operation;
import org.vigia.access.Permission;

/** Hands files out: the original only to be saved, the copy that we drew to be looked at; a browser runs neither. */
@Controller
@RequestMapping("/casos/{folio}/evidencias/{number}")
class EvidenceFilePage {
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Evidence evidence;

    EvidenceFilePage(Evidence evidence) {
        this.evidence = evidence;
    }

    @Operation(id = "downloadEvidence", asks = Permission.READ_STATEMENT)
    @GetMapping
    void original(@PathVariable String folio, @PathVariable int number, HttpServletResponse response)
            throws IOException {
        EvidenceItem item = evidence.get(folio, number);
        Pieces content = evidence.original(item);
        var saved = ContentDisposition.attachment()
                .filename(name(folio, item, item.kind().extension()));
        send(content, item.kind().mediaType(), saved.build(), response);
    }

    @Operation(id = "viewEvidence", asks = Permission.READ_STATEMENT)
    @GetMapping("/vista")
    void view(@PathVariable String folio, @PathVariable int number, HttpServletResponse response) throws IOException {
        EvidenceItem item = evidence.get(folio, number);
        var shown = ContentDisposition.inline().filename(name(folio, item, "vista.jpg"));
        send(evidence.view(item), "image/jpeg", shown.build(), response);
    }

    /** Ours, not the sender's: nothing that a person typed reaches a file system. */
    private static String name(String folio, EvidenceItem item, String extension) {
        return "evidencia-%s-%d.%s".formatted(folio, item.number(), extension);
    }

    /** The first piece is opened before anything is answered, so that what was erased or altered is never half sent. */
    private static void send(Pieces content, String type, ContentDisposition disposition, HttpServletResponse response)
            throws IOException {
        byte[] first = content.get(0);
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var out = response.getOutputStream();
        out.write(first);
        for (int i = 1; i < content.count(); i++) out.write(content.get(i));
    }
}
