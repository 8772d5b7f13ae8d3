package org.vigia.evidence;

import java.util.ArrayList;
import java.util.List;

/** Walks the segments of a JPEG (ITU-T T.81, annex B) without decoding any. */
final class Jpeg {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int PROGRESSIVE = 0xc2;
    private static final int MOST_SEGMENTS = 10_000;

    /** Each scan goes over the whole picture: of many over a large one a decoder never comes back. */
    private static final long MOST_WORK = 400_000_000;

    private static final byte[] PLAIN_JFIF = Bytes.latin("\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0");

    private final Bytes file;
    private final List<Bytes> kept = new ArrayList<>();
    private int at;
    private int width;
    private int height;
    private int orientation = 1;
    private long scans;
    private boolean framed;

    private Jpeg(Bytes file) {
        this.file = file;
    }

    static boolean is(Bytes file) {
        return file.begins("\u00ff\u00d8\u00ff");
    }

    static Drawing read(Bytes file) throws Flaw {
        return new Jpeg(file).walk();
    }

    private Drawing walk() throws Flaw {
        kept.add(file.part(0, 2));
        at = 2;
        for (int segments = 0; segments < MOST_SEGMENTS; segments++) {
            int begins = at;
            int marker = marker();
            if (marker == END) return ended();
            if (marker == START || marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7)) throw Flaw.damaged();
            int length = file.two(at);
            Bytes body = file.part(at + 2, at + Math.max(2, length));
            at += Math.max(2, length);
            segment(marker, body);
            if (marker == SCAN) skipScan();
            if (isDrawn(marker, body)) kept.add(file.part(begins, at));
        }
        throw Flaw.damaged();
    }

    private int marker() throws Flaw {
        if (file.at(at++) != 0xff) throw Flaw.damaged();
        while (file.at(at) == 0xff) at++;
        return file.at(at++);
    }

    private Drawing ended() throws Flaw {
        if (scans == 0) throw Flaw.damaged();
        kept.add(file.part(at - 2, at));
        Tail.check(file.part(at, file.to()));
        return new Drawing("jpeg", width, height, orientation, kept);
    }

    private void segment(int marker, Bytes body) throws Flaw {
        switch (marker) {
            case BASELINE, EXTENDED, PROGRESSIVE -> frame(body);
            case 0xc3, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf -> throw uncommon();
            case SCAN -> scan();
            case JFIF -> {
                if (body.begins("JFIF\0")) kept.add(Bytes.all(PLAIN_JFIF));
            }
            case EXIF -> orientation = Exif.orientation(body);
            default -> {}
        }
    }

    private static boolean isDrawn(int marker, Bytes body) {
        return switch (marker) {
            case BASELINE, EXTENDED, PROGRESSIVE, SCAN, 0xc4, 0xdb, 0xdd -> true;
            case ADOBE -> body.begins("Adobe") && body.length() == 12;
            default -> false;
        };
    }

    private void frame(Bytes body) throws Flaw {
        int from = body.from();
        if (framed || body.at(from) != 8) throw uncommon();
        framed = true;
        height = body.two(from + 1);
        width = body.two(from + 3);
        Pixels.check(width, height);
        int colours = body.at(from + 5);
        if (colours != 1 && colours != 3)
            throw new Flaw("usa colores de imprenta (CMYK)", "Guárdela con colores RGB y envíela otra vez.");
    }

    private void scan() throws Flaw {
        if (!framed) throw Flaw.damaged();
        scans++;
        if (scans * width * height > MOST_WORK) throw uncommon();
    }

    /** To the marker after the scan; a zero or a restart belongs to the scan. */
    private void skipScan() throws Flaw {
        while (true) {
            if (file.at(at) == 0xff) {
                int next = file.at(at + 1);
                if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) return;
            }
            at++;
        }
    }

    private static Flaw uncommon() {
        return new Flaw("usa una variante poco común de JPEG", "Ábrala, guárdela de nuevo como JPEG y envíe la copia.");
    }
}
