package org.vigia.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * A file that a program sends as it is, CSV or XLSX.
 *
 * @param key under which it is taken once
 */
public record Brought(UUID key, InputStream content) {
    static final List<MediaType> KINDS = List.of(
            MediaType.parseMediaType("text/csv"),
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            MediaType.APPLICATION_OCTET_STREAM);

    private static final int PIECE = 64 * 1024;

    /** Writes it somewhere, unless it is longer; then it is refused (413). */
    public void copyTo(OutputStream out, long mostBytes) throws IOException {
        byte[] piece = new byte[PIECE];
        long copied = 0;
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            copied += read;
            if (copied > mostBytes)
                throw new Refused(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-large",
                        "El archivo es demasiado grande",
                        "Pasa de %d MB y no se registró nada. Divídalo en varios.".formatted(mostBytes >> 20));
            out.write(piece, 0, read);
        }
    }
}
