package org.vigia.sheet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/** A file that came with a form. It lies in a file system of memory where there is one, and only while it is read. */
public record SentFile(Path path, String name) implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");

    /** An empty one, to be filled. */
    public static SentFile named(String name) throws IOException {
        return new SentFile(place(), name);
    }

    private static Path place() throws IOException {
        return Files.isWritable(MEMORY)
                ? Files.createTempFile(MEMORY, "importar", ".tmp")
                : Files.createTempFile("importar", ".tmp");
    }

    /** Empty when nothing was chosen. */
    public static Optional<SentFile> of(HttpServletRequest request) throws IOException {
        Optional<Part> sent = part(request);
        if (sent.isEmpty()) return Optional.empty();
        Part part = sent.get();
        var file = named(Objects.requireNonNullElse(part.getSubmittedFileName(), "archivo"));
        try (var content = part.getInputStream()) {
            Files.copy(content, file.path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            file.close();
            throw e;
        }
        return Optional.of(file);
    }

    private static Optional<Part> part(HttpServletRequest request) throws IOException {
        try {
            return Optional.ofNullable(request.getPart("archivo")).filter(part -> part.getSize() > 0);
        } catch (ServletException _) {
            return Optional.empty(); // a form that was sent without any file
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
