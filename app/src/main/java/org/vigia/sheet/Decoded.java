package org.vigia.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The text of a file whose encoding nobody has stated. A mark at its beginning decides; without one it is ASCII until the
 * first letter beyond, and what follows from there decides for all.
 */
final class Decoded extends Reader {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private CharsetDecoder decoder;
    private boolean decided;
    private boolean ended;

    Decoded(InputStream in) throws IOException {
        this.in = in;
        fill();
        var mark = Encoding.marked(bytes);
        mark.ifPresent(found -> bytes.position(bytes.position() + found.length()));
        decided = mark.isPresent();
        decoder = strict(mark.map(Encoding.Mark::charset).orElse(Encoding.UTF_8));
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (length == 0) return 0;
        var chars = CharBuffer.wrap(into, from, length);
        while (true) {
            int all = bytes.limit();
            if (!decided) bytes.limit(asciiEnd());
            CoderResult result = decoder.decode(bytes, chars, ended && bytes.limit() == all);
            bytes.limit(all);
            if (result.isError()) throw garbled();
            int read = chars.position() - from;
            if (read > 0) return read;
            if (!decided && bytes.hasRemaining()) decide();
            else if (ended) return -1;
            else fill();
        }
    }

    private int asciiEnd() {
        byte[] array = bytes.array();
        int end = bytes.position();
        while (end < bytes.limit() && array[end] >= 0) end++;
        return end;
    }

    /** By as much as the buffer holds from the first letter beyond ASCII. */
    private void decide() throws IOException {
        while (!ended && bytes.remaining() < bytes.capacity()) fill();
        decoder = strict(Encoding.of(bytes, ended));
        decided = true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) ended = true;
        else bytes.position(bytes.position() + read);
        bytes.flip();
    }

    private Unreadable garbled() {
        return new Unreadable(
                "sus letras no siguen una sola codificación (%s al principio, otra después)"
                        .formatted(decoder.charset()),
                "Vuelva a exportarlo completo como «CSV UTF-8»");
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
