package org.vigia.rulebook;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vigia.page.Form;

/** The text of a small file that came with a form, read in memory and kept nowhere. */
final class SentText {
    /** 256 KB: two hundred rows with long texts. */
    static final int MOST = 256 * 1024;

    private SentText() {}

    /** Empty when nothing was chosen, or when it is refused on the form. */
    static Optional<String> of(HttpServletRequest request, Form form) throws IOException {
        Optional<Part> part = part(request);
        if (part.isEmpty()) return Optional.empty();
        try (var content = part.get().getInputStream()) {
            byte[] read = content.readNBytes(MOST + 1);
            if (read.length <= MOST)
                return Optional.of(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(read))
                        .toString());
            form.refuse("archivo", "El archivo pasa de 256 KB. Pruebe la reforma por partes.");
        } catch (CharacterCodingException _) {
            form.refuse("archivo", "El archivo no es texto UTF-8. Guárdelo como «CSV UTF-8» y elíjalo otra vez.");
        }
        return Optional.empty();
    }

    private static Optional<Part> part(HttpServletRequest request) throws IOException {
        try {
            return Optional.ofNullable(request.getPart("archivo")).filter(part -> part.getSize() > 0);
        } catch (ServletException _) {
            return Optional.empty(); // a form that was sent without any file
        }
    }
}
