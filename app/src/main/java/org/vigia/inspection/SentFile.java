package org.vigia.inspection;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import org.vigia.api.Brought;
import org.vigia.sheet.Mapping;

/** A file that came with a form. It lies in a file system of memory where there is one, and only while it is read. */
record SentFile(Path path, String name) implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");

    /** As many bytes as a program may bring at once. */
    static final long MOST_BYTES = 200L << 20;

    /** One that a program brings. */
    static SentFile of(Brought brought, String name) throws IOException {
        var file = new SentFile(place(), name);
        try (var out = Files.newOutputStream(file.path)) {
            brought.copyTo(out, MOST_BYTES);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
        return file;
    }

    private static Path place() throws IOException {
        return Files.isWritable(MEMORY)
                ? Files.createTempFile(MEMORY, "importar", ".tmp")
                : Files.createTempFile("importar", ".tmp");
    }

    /** Empty when nothing was chosen. */
    static Optional<SentFile> of(HttpServletRequest request) throws IOException {
        Optional<Part> sent = part(request);
        if (sent.isEmpty()) return Optional.empty();
        Part part = sent.get();
        var file = new SentFile(place(), Objects.requireNonNullElse(part.getSubmittedFileName(), "archivo"));
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

    InspectionsFile from(Optional<String> register, Mapping mapping) {
        return new InspectionsFile(path, name, register, mapping);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
