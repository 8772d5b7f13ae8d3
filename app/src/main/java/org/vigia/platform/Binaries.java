package org.vigia.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs carried in a jar, unpacked once per version into a cache that processes may share. */
final class Binaries {
    private Binaries() {}

    /** The folder that holds {@code bin/postgres}; a half-unpacked folder is never seen under that name. */
    static Path unpack(Path cache) {
        URL archive = archive();
        try {
            Path home = cache.resolve("postgres-" + version(archive));
            if (Files.isDirectory(home)) {
                return home;
            }
            Files.createDirectories(cache);
            try (var channel = FileChannel.open(
                            cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (!Files.isDirectory(home)) {
                    Path parts = Files.createTempDirectory(
                            cache,
                            "unpacking-",
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
                    extract(archive, parts);
                    Files.move(parts, home, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return home;
        } catch (IOException e) {
            throw Folders.refusal(cache, e);
        }
    }

    private static URL archive() {
        String name = "/postgres-linux-" + (System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64")
                + ".txz";
        URL archive = Binaries.class.getResource(name);
        if (archive == null || !System.getProperty("os.name", "").equals("Linux")) {
            throw new Refusal(
                    Exit.MACHINE,
                    "No hay un PostgreSQL incluido para %s (%s); indique un servidor PostgreSQL 15 o posterior en VIGIA_DB_URL."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return archive;
    }

    private static String version(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar && jar.getJarEntry() != null) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        throw new IOException("not inside a jar: " + archive);
    }

    private static void extract(URL archive, Path into) throws IOException {
        try (InputStream in = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = into.resolve(entry.getName()).normalize();
                if (!path.startsWith(into)) {
                    throw new IOException("outside the archive's folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.resolveSibling("."));
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.resolveSibling("."));
                    Files.copy(tar, path);
                    Files.setPosixFilePermissions(
                            path,
                            PosixFilePermissions.fromString((entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
                }
            }
        }
    }
}
