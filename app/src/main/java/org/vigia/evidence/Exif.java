package org.vigia.evidence;

/** How a camera was held: the one thing that is read of what it wrote beside the picture. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;

    private Exif() {}

    /** 1 to 8; upright when it does not say or cannot be read, because the picture can be looked at all the same. */
    static int orientation(Bytes segment) {
        if (!segment.begins("Exif\0\0")) return UPRIGHT;
        try {
            return read(segment, segment.from() + 6);
        } catch (Flaw _) {
            return UPRIGHT;
        }
    }

    private static int read(Bytes segment, int tiff) throws Flaw {
        boolean little = segment.at(tiff) == 'I';
        int directory = tiff + four(segment, tiff + 4, little);
        int entries = two(segment, directory, little);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (two(segment, entry, little) != ORIENTATION) continue;
            int value = two(segment, entry + 8, little);
            return value >= 1 && value <= 8 ? value : UPRIGHT;
        }
        return UPRIGHT;
    }

    private static int two(Bytes segment, int place, boolean little) throws Flaw {
        int number = segment.two(place);
        return little ? (number & 0xff) << 8 | number >> 8 : number;
    }

    /** Within a segment an offset fits in two bytes. */
    private static int four(Bytes segment, int place, boolean little) throws Flaw {
        return little ? two(segment, place, true) : two(segment, place + 2, false);
    }
}
