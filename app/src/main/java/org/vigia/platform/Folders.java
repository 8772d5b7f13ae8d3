package org.vigia.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

/** Folders only their owner may read, and what to say when the file system will not have it. */
final class Folders {
    private Folders() {}

    /** Creates what is missing of the path; the last folder is for its owner alone. */
    static Path ownersOnly(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw refusal(folder, e);
        }
    }

    /** Writes a file for its owner alone, on disk whole before it bears its name; one in its place keeps its owner. */
    static void writeSecret(Path file, byte[] content) {
        Path parts = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(parts);
            try (var channel = FileChannel.open(
                    parts,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            if (Files.exists(file)) Files.setOwner(parts, Files.getOwner(file));
            Files.move(parts, file, StandardCopyOption.ATOMIC_MOVE);
            try (var folder = FileChannel.open(file.resolveSibling("."))) {
                folder.force(true);
            }
        } catch (IOException e) {
            throw refusal(file, e);
        }
    }

    /** Removes the path and all below it; nothing happens if it is not there. */
    static void delete(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            try (var below = Files.walk(path)) {
                for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    static Refusal refusal(Path path, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof AccessDeniedException
                || reason.contains("Read-only file system")
                || reason.contains("not permitted")) {
            return new Refusal(
                    Exit.FORBIDDEN,
                    "No se puede escribir en %s; dé permiso a esta cuenta o elija otra carpeta con --data."
                            .formatted(path),
                    cause);
        }
        if (reason.contains("No space left") || reason.contains("quota")) {
            return noSpace(path, cause);
        }
        if (cause instanceof FileAlreadyExistsException) {
            return new Refusal(
                    Exit.CONFLICT,
                    "%s existe y no es una carpeta; elija otra carpeta con --data.".formatted(path),
                    cause);
        }
        return new Refusal(Exit.MACHINE, "No se puede usar %s: %s.".formatted(path, reason), cause);
    }

    static Refusal noSpace(Path path, Throwable cause) {
        return new Refusal(
                Exit.MACHINE,
                "No queda espacio en el disco de %s; libere al menos 500 MB y repita la orden.".formatted(path),
                cause);
    }
}
