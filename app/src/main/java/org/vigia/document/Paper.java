package org.vigia.document;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.vigia.access.InvalidInput;
import org.vigia.page.Form;

/** A paper that was issued, as a file to be saved. */
public record Paper(String fileName, byte[] file) {
    /**
     * A paper is issued by its button and by nothing else, for that it was stands on record.
     *
     * @throws InvalidInput when the request comes without it
     */
    public static void requireButton(Form form) {
        if (!form.chose("emitir", "si"))
            throw new InvalidInput("emitir", "Pida el documento con su botón, en la página de lo que trata.");
    }

    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(file);
    }
}
