package org.vigia.evidence;

import java.util.List;

/** Files that are known and not kept, so that the answer can say what it is and what to send instead. */
enum Foreign {
    ZIP("es un archivo comprimido o un documento de Office", Remedy.AS_PDF, "PK\3\4", "PK\5\6", "PK\7\b"),
    OLE("es un documento antiguo de Office, que puede llevar macros", Remedy.AS_PDF, "\u00d0\u00cf\u0011\u00e0"),
    RAR("es un archivo comprimido", Remedy.UNPACKED, "Rar!\u001a\7"),
    SEVEN_ZIP("es un archivo comprimido", Remedy.UNPACKED, "7z\u00bc\u00af'\u001c"),
    GZIP("es un archivo comprimido", Remedy.UNPACKED, "\u001f\u008b", "BZh", "\u00fd7zXZ", "(\u00b5/\u00fd"),
    PROGRAM("es un programa", Remedy.AS_PDF, "MZ", "\u007fELF", "\u00ca\u00fe\u00ba\u00be", "#!", "dex\n"),
    GIF("es una imagen GIF", Remedy.AS_JPEG, "GIF8"),
    TIFF("es una imagen TIFF", Remedy.AS_JPEG, "II*\0", "MM\0*"),
    BMP("es una imagen BMP", Remedy.AS_JPEG, "BM"),
    WEBP("es una imagen WebP, un video o un sonido", Remedy.AS_JPEG, "RIFF"),
    SOUND("es un sonido", Remedy.LATER, "ID3", "OggS", "\u00ff\u00fb"),
    RICH_TEXT("es texto con formato", Remedy.AS_PDF, "{\\rtf");

    /** ISO base media: films, sounds and the pictures of some phones. */
    private static final String FILM = "ftyp";

    private static final int FILM_BEGINS = 4;
    private static final String TAPE = "ustar";
    private static final int TAPE_BEGINS = 257;

    private final String reason;
    private final Remedy remedy;
    private final List<String> signatures;

    private enum Remedy {
        AS_JPEG("Guárdela como JPEG o PNG y envíela otra vez."),
        AS_PDF("Imprímalo o guárdelo como PDF y envíe el PDF."),
        UNPACKED("Descomprímalo y envíe cada foto o documento por separado."),
        LATER("Vigía todavía no recibe sonido ni video: guárdelo en otro medio y descríbalo en una nota de texto.");

        private final String sentence;

        Remedy(String sentence) {
            this.sentence = sentence;
        }
    }

    Foreign(String reason, Remedy remedy, String... signatures) {
        this.reason = reason;
        this.remedy = remedy;
        this.signatures = List.of(signatures);
    }

    /** @throws Flaw when a file begins like one of them */
    static void refuse(Bytes file) throws Flaw {
        for (Foreign kind : values())
            if (kind.signatures.stream().anyMatch(file::begins)) throw new Flaw(kind.reason, kind.remedy.sentence);
        if (file.stands(FILM_BEGINS, FILM))
            throw new Flaw("es un video, un sonido o una imagen HEIC", Remedy.AS_JPEG.sentence);
        if (file.stands(TAPE_BEGINS, TAPE)) throw new Flaw("es un archivo comprimido", Remedy.UNPACKED.sentence);
    }
}
