package org.vigia.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileKind {
    XLSX,
    TEXT;

    private static final String SAVE_AS =
            "Ábralo en Excel o LibreOffice y guárdelo como «Libro de Excel (.xlsx)» o «CSV UTF-8»";
    private static final int HEAD = 512;

    static FileKind of(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file))
            throw new Unreadable("no existe o no se puede leer", "Revise la ruta y los permisos");
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) throw new Unreadable("está vacío", "Elija el archivo que tiene los datos");
        String start = new String(head, ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) return XLSX;
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0"))
            throw new Unreadable(
                    "es un libro de Excel antiguo (.xls) o protegido con contraseña", SAVE_AS + ", sin contraseña");
        if (start.startsWith("%PDF")) throw new Unreadable("es un PDF", "Pida el archivo de datos del que se hizo");
        if (start.startsWith("\u001F\u008B") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("Rar!"))
            throw new Unreadable("está comprimido", "Descomprímalo y elija el archivo que contiene");
        if (start.startsWith("{\\rtf")) throw new Unreadable("es un documento de texto (RTF)", SAVE_AS);
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<html") || text.startsWith("<!doctype html") || text.startsWith("<table"))
            throw new Unreadable("es una página web (HTML), aunque se llame como hoja de cálculo", SAVE_AS);
        if (text.startsWith("<?xml")) throw new Unreadable("es XML y no una hoja de cálculo", SAVE_AS);
        return TEXT;
    }
}
