package org.vigia.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text as it is typed: UTF-8, no controls, and nothing that a browser or a program would take for a page or a script. */
final class PlainText {
    private static final List<String> PAGES = List.of(
            "<script",
            "<html",
            "<svg",
            "<iframe",
            "<object",
            "<embed",
            "<body",
            "<!doctype",
            "<!entity",
            "<?xml",
            "<?php");

    private PlainText() {}

    static void check(Bytes file) throws Flaw {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(file.file(), file.from(), file.length());
        CharBuffer some = CharBuffer.allocate(8_192);
        CoderResult result;
        do {
            some.clear();
            result = decoder.decode(bytes, some, true);
            some.flip();
            while (some.hasRemaining()) if (isControl(some.get())) throw notText();
            if (result.isError()) throw notText();
        } while (result.isOverflow());
        for (String page : PAGES)
            if (file.hasWord(page))
                throw new Flaw(
                        "contiene una página web o código", "Si es prueba, ábrala, imprímala como PDF y envíe el PDF.");
    }

    private static boolean isControl(char character) {
        return Character.isISOControl(character) && "\t\n\r\f".indexOf(character) < 0;
    }

    private static Flaw notText() {
        return new Flaw("no es un texto sin formato en UTF-8", "Guárdelo como «Texto UTF-8» o como PDF.");
    }
}
