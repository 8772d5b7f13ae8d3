package org.vigia.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Finds the place of a finest code of a dimension by its bytes, without making a text of them. */
final class Codes {
    static final byte NONE = -1;

    private final byte[][] slots;
    private final byte[] places;

    Codes(Dimension dimension) {
        List<String> codes = dimension.finest().codes();
        slots = new byte[4 * Integer.highestOneBit(codes.size())][];
        places = new byte[slots.length];
        Arrays.fill(places, NONE);
        for (int place = 0; place < codes.size(); place++)
            put(codes.get(place).getBytes(StandardCharsets.UTF_8), (byte) place);
    }

    private void put(byte[] code, byte place) {
        int slot = slot(code, 0, code.length);
        while (places[slot] != NONE) slot = next(slot);
        slots[slot] = code;
        places[slot] = place;
    }

    byte place(byte[] bytes, int from, int length) {
        int slot = slot(bytes, from, length);
        while (places[slot] != NONE && !Arrays.equals(slots[slot], 0, slots[slot].length, bytes, from, from + length))
            slot = next(slot);
        return places[slot];
    }

    private int slot(byte[] bytes, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) hash = 31 * hash + bytes[i];
        return hash & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
