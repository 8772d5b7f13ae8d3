package org.vigia.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook, which is a ZIP file; looked at before anything of it is unpacked. */
final class Archive implements Closeable {
    private static final int MOST_PARTS = 10_000;
    private static final int TAIL = 65_557;
    private static final int DIRECTORY_END = 0x06054B50;
    private static final String DAMAGED = "Ábralo en Excel, guárdelo de nuevo y vuelva a intentarlo";

    private final Path file;
    private final ZipFile zip;

    Archive(Path file) throws IOException {
        this.file = file;
        checkDirectory(file);
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw Unreadable.because(e, "el libro está dañado o incompleto", DAMAGED);
        }
        try {
            checkParts();
        } catch (Unreadable e) {
            zip.close();
            throw e;
        }
    }

    /** How many parts there are is told at the end of the file, before a list of millions is read. */
    private static void checkDirectory(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            for (int i = tail.length - 22; i >= 0; i--) {
                if (number(tail, i, 4) != DIRECTORY_END) continue;
                if (number(tail, i + 10, 2) > MOST_PARTS)
                    throw new Unreadable("el libro tiene demasiadas partes", DAMAGED);
                return;
            }
            throw new Unreadable("el libro está dañado o incompleto", DAMAGED);
        }
    }

    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) number = number << 8 | bytes[at + i] & 0xFF;
        return number;
    }

    private void checkParts() {
        if (has("mimetype"))
            throw new Unreadable(
                    "es un documento de LibreOffice (.ods u otro)",
                    "Ábralo y guárdelo como «Libro de Excel (.xlsx)» o «CSV UTF-8»");
        if (has("word/document.xml"))
            throw new Unreadable("es un documento de Word", "Pase la tabla a una hoja de Excel");
        if (has("EncryptedPackage")) throw new Unreadable("está protegido con contraseña", "Guárdelo sin contraseña");
        if (zip.stream()
                .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")))
            throw new Unreadable("contiene macros", "Guárdelo como «Libro de Excel (.xlsx)», sin macros");
        if (has("xl/workbook.bin"))
            throw new Unreadable("es un libro binario (.xlsb)", "Guárdelo como «Libro de Excel (.xlsx)»");
        if (!has("[Content_Types].xml"))
            throw new Unreadable(
                    "es un archivo comprimido y no un libro de Excel", "Descomprímalo y elija el archivo que contiene");
    }

    boolean has(String part) {
        return find(part).isPresent();
    }

    private Optional<? extends ZipEntry> find(String part) {
        String name = part.startsWith("/") ? part.substring(1) : part;
        ZipEntry entry = zip.getEntry(name);
        if (entry != null) return Optional.of(entry);
        return zip.stream()
                .filter(other -> other.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    /** @param most bytes that this part may unpack to */
    Unpacked open(String part, long most) throws IOException {
        ZipEntry entry =
                find(part).orElseThrow(() -> new Unreadable("al libro le falta su parte %s".formatted(part), DAMAGED));
        if (entry.getSize() > most) throw Unpacked.tooLarge();
        long packed =
                Math.min(Math.max(entry.getCompressedSize(), 1), file.toFile().length());
        try {
            InputStream in = zip.getInputStream(entry);
            return new Unpacked(in, packed, entry.getSize(), most);
        } catch (ZipException e) {
            throw Unreadable.because(e, "el libro está dañado o protegido con contraseña", DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
