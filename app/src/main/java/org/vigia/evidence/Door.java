package org.vigia.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.vigia.access.InvalidInput;

/** Where every file is looked at before anything of it is kept: what it is, by its content; then what may be wrong with it. */
@Component
class Door {
    /** 25 MB, which is also what ClamAV takes at once. */
    static final int MOST_BYTES = 25 * 1_024 * 1_024;

    private final Antivirus antivirus;

    Door(Antivirus antivirus) {
        this.antivirus = antivirus;
    }

    AcceptedFile examine(String sentName, byte[] file) {
        FileName name = FileName.of(sentName);
        try {
            checkSize(file.length);
            String sha256 = sha256(file);
            FileKind kind = kind(Bytes.all(file));
            checkName(name, kind);
            byte[] view = look(kind, Bytes.all(file));
            return new AcceptedFile(name, kind, file, view, sha256, scan(file));
        } catch (Flaw flaw) {
            throw flaw.refusing(name);
        }
    }

    /** @throws InvalidInput naming the file, before it is read */
    static void checkSize(String sentName, long bytes) {
        try {
            checkSize(bytes);
        } catch (Flaw flaw) {
            throw flaw.refusing(FileName.of(sentName));
        }
    }

    private static void checkSize(long bytes) throws Flaw {
        if (bytes == 0) throw new Flaw("está vacío", "Elija otro, o vuelva a copiarlo.");
        if (bytes > MOST_BYTES)
            throw new Flaw("pasa de 25 MB", "Redúzcalo o divídalo en varios y envíelos por separado.");
    }

    private static FileKind kind(Bytes file) throws Flaw {
        if (Jpeg.is(file)) return FileKind.JPEG;
        if (Png.is(file)) return FileKind.PNG;
        if (Pdf.is(file)) return FileKind.PDF;
        Foreign.refuse(file);
        PlainText.check(file);
        return FileKind.TEXT;
    }

    private static void checkName(FileName name, FileKind kind) throws Flaw {
        if (!kind.isCalled(name.extension()))
            throw new Flaw(
                    "por dentro es %s y su nombre no termina en .%s".formatted(kind.label(), kind.extension()),
                    "Cámbiele el nombre si la terminación está equivocada; si no esperaba eso, no lo abra.");
    }

    /** The copy to look at, of what has one. */
    private static byte[] look(FileKind kind, Bytes file) throws Flaw {
        return switch (kind) {
            case JPEG -> View.of(Jpeg.read(file));
            case PNG -> View.of(Png.read(file));
            case PDF -> {
                Pdf.check(file);
                yield new byte[0];
            }
            case TEXT -> new byte[0];
        };
    }

    private Scan scan(byte[] file) throws Flaw {
        Scan scan = antivirus.scan(Pieces.of(file));
        if (scan.verdict() == Verdict.INFECTED)
            throw new Flaw(
                    "lleva un programa dañino (%s)".formatted(scan.found()),
                    "No lo abra ni lo reenvíe; avise a quien administra el sistema.");
        return scan;
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
