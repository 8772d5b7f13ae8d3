package org.vigia.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF (ISO 32000) for what acts by itself, without following any of its references: what a reader could
 * find in the file or in a packed set of objects is found here, in one pass and a bounded space.
 */
final class Pdf {
    private static final Pattern HEADER = Pattern.compile("%PDF-(1\\.[0-7]|2\\.0)[\\s%]?.*", Pattern.DOTALL);
    private static final int REACH_OF_END = 1_024;
    private static final int MOST_UNPACKED = 64 * 1_024 * 1_024;
    private static final int LONGEST_DICTIONARY = 4_096;

    /** Too long to stand anywhere by chance, so they are looked for everywhere, packed pictures included. */
    private static final List<String> ACTS = List.of(
            "/JavaScript",
            "/Launch",
            "/EmbeddedFile",
            "/RichMedia",
            "/SubmitForm",
            "/ImportData",
            "/Rendition",
            "/GoToE");

    private final Bytes file;
    private int unpacked;

    private Pdf(Bytes file) {
        this.file = file;
    }

    static boolean is(Bytes file) {
        return file.begins("%PDF-");
    }

    static void check(Bytes file) throws Flaw {
        new Pdf(file).check();
    }

    private void check() throws Flaw {
        String begins = new String(file.file(), file.from(), Math.min(9, file.length()), StandardCharsets.ISO_8859_1);
        Bytes end = file.part(Math.max(0, file.to() - REACH_OF_END), file.to());
        if (!HEADER.matcher(begins).matches() || !end.has("%%EOF") || !end.has("startxref")) throw Flaw.damaged();
        Tail.checkNoArchiveEnds(file);
        look(Bytes.all(PdfNames.plain(file)));
        int at = file.from();
        while ((at = file.find(at, "stream")) >= 0) {
            if (!isEnd(at)) unpack(at);
            at += "stream".length();
        }
    }

    private boolean isEnd(int at) {
        return file.stands(at - "end".length(), "endstream");
    }

    private static void look(Bytes names) throws Flaw {
        if (names.has("/Encrypt"))
            throw new Flaw("es un PDF cifrado o con contraseña", "Quítele la contraseña o imprímalo como PDF.");
        for (String act : ACTS) if (names.has(act)) throw acting();
        for (int at = names.from(); (at = names.find(at, "/OpenAction")) >= 0; at++)
            if (!isPlace(names, at + "/OpenAction".length())) throw acting();
    }

    /** A page to begin at, "[3 0 R /Fit]", does nothing by itself. */
    private static boolean isPlace(Bytes names, int at) throws Flaw {
        while (at < names.to() && names.at(at) <= ' ') at++;
        return at < names.to() && names.at(at) == '[';
    }

    private static Flaw acting() {
        return new Flaw(
                "es un PDF que lleva programas o archivos adjuntos",
                "Ábralo, imprímalo como PDF y envíe esa copia; los adjuntos, por separado.");
    }

    /** A set of objects is packed: its names are read too. Pictures and pages are not unpacked. */
    private void unpack(int stream) throws Flaw {
        Bytes before = file.part(Math.max(file.from(), stream - LONGEST_DICTIONARY), stream);
        String dictionary = PdfNames.dictionary(before);
        if (!dictionary.contains("/ObjStm") && !dictionary.contains("/First")) return;
        if (!dictionary.contains("/Filter")) return; // in the clear, and already looked at
        boolean flateOnly = dictionary.replaceAll("\\s|\\[|]", "").contains("/Filter/FlateDecode")
                && dictionary.split("Decode", -1).length == 2;
        if (!flateOnly) throw unusual();
        int from = stream + "stream".length();
        while (from < file.to() && (file.at(from) == '\r' || file.at(from) == '\n')) from++;
        look(Bytes.all(PdfNames.plain(Bytes.all(inflate(from)))));
    }

    private byte[] inflate(int from) throws Flaw {
        var inflater = new Inflater();
        var out = new ByteArrayOutputStream();
        byte[] some = new byte[8_192];
        try {
            inflater.setInput(file.file(), from, file.to() - from);
            while (!inflater.finished()) {
                int read = inflater.inflate(some);
                if (read == 0) throw Flaw.damaged();
                unpacked += read;
                if (unpacked > MOST_UNPACKED) throw unusual();
                out.write(some, 0, read);
            }
        } catch (DataFormatException _) {
            throw Flaw.damaged();
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private static Flaw unusual() {
        return new Flaw(
                "es un PDF que no se puede revisar por dentro", "Ábralo, imprímalo como PDF y envíe esa copia.");
    }
}
