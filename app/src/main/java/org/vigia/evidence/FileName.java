package org.vigia.evidence;

import java.util.Locale;

/** What a person called a file, fit to be shown: one line without controls or direction marks. It never names a file here. */
record FileName(String shown, String extension) {
    private static final int LONGEST = 100;
    private static final int HEAD = 80;
    private static final int TAIL = 16;

    static FileName of(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(FileName::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return new FileName(name.isEmpty() ? "archivo sin nombre" : shorten(name), extension);
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shorten(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) return name;
        return name.substring(0, name.offsetByCodePoints(0, HEAD)) + "…"
                + name.substring(name.offsetByCodePoints(0, length - TAIL));
    }
}
