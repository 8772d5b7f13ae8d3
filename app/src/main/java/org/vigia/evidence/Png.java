package org.vigia.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG (ISO/IEC 15948) without inflating any. */
final class Png {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final int AROUND = 12;
    private static final int MOST_CHUNKS = 100_000;

    /** Points of sixteen bits a colour take twice as long. */
    private static final long MOST_DEEP = Pixels.MOST / 2;

    /** What makes the picture; texts, profiles, positions and films do not. */
    private static final Set<String> DRAWN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private Png() {}

    static boolean is(Bytes file) {
        return file.begins(SIGNATURE);
    }

    static Drawing read(Bytes file) throws Flaw {
        List<Bytes> kept = new ArrayList<>();
        kept.add(file.part(0, SIGNATURE.length()));
        int at = SIGNATURE.length();
        if (!name(file, at).equals("IHDR") || file.four(at) != 13) throw Flaw.damaged();
        int width = file.four(at + 8);
        int height = file.four(at + 12);
        Pixels.check(width, height);
        if (file.at(at + 16) > 8 && (long) width * height > MOST_DEEP)
            throw new Flaw(
                    "usa 16 bits por color y es muy grande", "Guárdela con 8 bits por color y envíela otra vez.");
        boolean coloured = false;
        for (int chunks = 0; chunks < MOST_CHUNKS; chunks++) {
            String name = name(file, at);
            Bytes chunk = file.part(at, end(file, at));
            checkSum(chunk);
            if (name.equals("IHDR") && chunks > 0) throw Flaw.damaged();
            if (DRAWN.contains(name)) kept.add(chunk);
            else if (Character.isUpperCase(name.charAt(0))) throw Flaw.damaged();
            coloured |= name.equals("IDAT");
            at = chunk.to();
            if (!name.equals("IEND")) continue;
            if (!coloured) throw Flaw.damaged();
            Tail.check(file.part(at, file.to()));
            return new Drawing("png", width, height, 1, kept);
        }
        throw Flaw.damaged();
    }

    private static int end(Bytes file, int at) throws Flaw {
        return Math.addExact(Math.min(file.four(at), Integer.MAX_VALUE / 2), at + AROUND);
    }

    private static String name(Bytes file, int at) throws Flaw {
        var name = new StringBuilder();
        for (int i = 4; i < 8; i++) {
            int letter = file.at(at + i);
            if (!Character.isLetter(letter) || letter > 'z') throw Flaw.damaged();
            name.append((char) letter);
        }
        return name.toString();
    }

    private static void checkSum(Bytes chunk) throws Flaw {
        var sum = new CRC32();
        sum.update(chunk.file(), chunk.from() + 4, chunk.length() - 8);
        int stated = chunk.two(chunk.to() - 4) << 16 | chunk.two(chunk.to() - 2);
        if ((int) sum.getValue() != stated) throw Flaw.damaged();
    }
}
