package org.vigia.evidence;

import java.util.List;

/** What follows the end of a picture: phones put a little film there, and others a second file under the same name. */
final class Tail {
    private static final List<String> ARCHIVES =
            List.of("PK\3\4", "PK\5\6", "Rar!\u001a\7", "7z\u00bc\u00af'\u001c", "%PDF-", "\u007fELF");
    private static final List<String> PAGES = List.of("<script", "<html", "<svg", "<?php", "<iframe");

    /** A ZIP is read from its end, whatever stands before it. */
    private static final String ZIP_END = "PK\5\6";

    private static final int ZIP_END_REACH = 65_557;

    private Tail() {}

    static void check(Bytes tail) throws Flaw {
        for (String archive : ARCHIVES) if (tail.has(archive)) throw glued();
        for (String page : PAGES) if (tail.hasWord(page)) throw glued();
    }

    static void checkNoArchiveEnds(Bytes file) throws Flaw {
        if (file.find(Math.max(file.from(), file.to() - ZIP_END_REACH), ZIP_END) >= 0) throw glued();
    }

    private static Flaw glued() {
        return new Flaw(
                "lleva otro archivo pegado dentro", "Ábralo, guárdelo de nuevo como JPEG, PNG o PDF y envíe la copia.");
    }
}
