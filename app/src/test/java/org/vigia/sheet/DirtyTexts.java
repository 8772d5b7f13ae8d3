package org.vigia.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.vigia.sheet.Trap.HEADER;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Encodings, separators, quotes, and files that are something else. */
final class DirtyTexts {
    private static final String ROW = "\nA-1,2024-03-01,Yucatán,Mérida\n";

    private DirtyTexts() {}

    static List<Trap> traps() {
        return List.of(
                Trap.csv("plain", HEADER + ROW),
                Trap.csv("UTF-8 with a mark", "\uFEFF" + HEADER + ROW),
                Trap.encoded("Latin-1", HEADER + ROW, ISO_8859_1),
                Trap.encoded(
                        "Windows-1252 with its own signs",
                        HEADER + ",nota\nA-1,2024-03-01,Yucatán,Mérida,“así” – 5 €\n",
                        Charset.forName("windows-1252")),
                Trap.encoded(
                        "Latin-1 that begins like UTF-8",
                        HEADER + ",nota\nA-1,2024-03-01,07,,AÑ°5\nA-2,2024-03-01,Yucatán,Mérida,\n",
                        ISO_8859_1),
                Trap.encoded("CSV (MS-DOS)", HEADER + ROW, Charset.forName("IBM850")),
                Trap.encoded("older Macintosh", HEADER + ROW, Charset.forName("x-MacRoman")),
                Trap.encoded(
                        "UTF-16 with a mark", "\uFEFF" + HEADER.replace(',', '\t') + ROW.replace(',', '\t'), UTF_16LE),
                Trap.encoded("UTF-16 the other way round", "\uFEFF" + HEADER + ROW, UTF_16BE),
                Trap.encoded("UTF-16 without a mark", HEADER + ROW, UTF_16LE),
                Trap.encoded("UTF-32 with a mark", "\uFEFF" + HEADER + ROW, Charset.forName("UTF-32LE")),
                Trap.of("first accent after a megabyte, Latin-1", "datos.csv", () -> late(ISO_8859_1)),
                Trap.of("first accent after a megabyte, UTF-8", "datos.csv", () -> late(UTF_8)),
                Trap.of(
                        "two encodings in one file",
                        "datos.csv",
                        () -> join(
                                (HEADER + ROW).getBytes(UTF_8),
                                "A-2,2024-03-01,Yucatán,Mérida\n".getBytes(ISO_8859_1))),
                Trap.csv("accents broken by a conversion", HEADER + "\nA-1,2024-03-01,YucatÃ¡n,MÃ©rida\n"),
                Trap.csv("accents in two signs each", HEADER + "\nA-1,2024-03-01,Yucata\u0301n,Me\u0301rida\n"),
                Trap.csv("semicolons", HEADER.replace(',', ';') + ROW.replace(',', ';')),
                Trap.csv("tabulators", HEADER.replace(',', '\t') + ROW.replace(',', '\t')),
                Trap.csv("bars", HEADER.replace(',', '|') + ROW.replace(',', '|')),
                Trap.csv("stated separator", "sep=;\n" + HEADER.replace(',', ';') + ROW.replace(',', ';')),
                Trap.csv(
                        "commas in a file of semicolons",
                        "folio;fecha;entidad;nota\nA-1;2024-03-01;07;uno, dos, tres, cuatro\n"),
                Trap.csv(
                        "quoted separators and line breaks",
                        "folio,fecha,entidad,nota\n"
                                + "A-1,2024-03-01,07,\"calle 5, int. 2\n"
                                + "esquina \"\"La Paz\"\"\"\n"
                                + "A-2,2024-03-01,nada,\n"),
                Trap.csv("Windows line ends", (HEADER + ROW).replace("\n", "\r\n")),
                Trap.csv("older Macintosh line ends", (HEADER + ROW).replace("\n", "\r")),
                Trap.csv("no line end after the last row", HEADER + ROW.stripTrailing()),
                Trap.csv(
                        "unclosed quotes",
                        "folio,fecha,entidad,nota\n"
                                + "A-1,2024-03-01,07,bien\n"
                                + "A-2,2024-03-01,07,\"mal\n"
                                + "A-3,2024-03-01,07,bien\n"),
                Trap.csv("text after closing quotes", "folio,fecha,entidad,nota\nA-1,2024-03-01,07,\"mal\" puesto\n"),
                Trap.csv(
                        "quotes within a cell that is not quoted",
                        "folio,fecha,entidad,nota\nA-1,2024-03-01,07,tubo de 2\" roto\n"),
                Trap.csv(
                        "blank rows between and after",
                        HEADER + "\n\n,,,\nA-1,2024-03-01,07,\n\n" + ",,,\n".repeat(500)),
                Trap.csv("short rows", HEADER + "\nA-1,2024-03-01,07\n"),
                Trap.csv("rows too long", HEADER + "\nA-1,2024-03-01,07,,,,sobra\n"),
                Trap.csv("spaces of every kind around", HEADER + "\n  A-1\u00A0,\t2024-03-01 ,\u200B07\uFEFF,\u2003\n"),
                Trap.csv("a sign of control in a text", HEADER + "\nA\u00071,2024-03-01,07,\n"),
                Trap.csv("zeros in a text", HEADER + "\nA\u00001,2024-03-01,07,\n"),
                Trap.csv("empty", ""),
                Trap.csv("only spaces", " \n \n"),
                Trap.csv("only a header", HEADER + "\n"),
                Trap.of("random bytes", "datos.csv", () -> random()),
                Trap.of("a PDF called CSV", "datos.csv", () -> "%PDF-1.7\n1 0 obj".getBytes(UTF_8)),
                Trap.of("a picture called XLSX", "datos.xlsx", () ->
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                Trap.of(
                        "a web page called XLS",
                        "datos.xls",
                        () -> "<html><table><tr><td>folio</td></tr></table></html>".getBytes(UTF_8)),
                Trap.of("XML of Excel 2003", "datos.xls", () -> "<?xml version=\"1.0\"?><Workbook/>".getBytes(UTF_8)),
                Trap.of("gzip called CSV", "datos.csv", () -> new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0}),
                Trap.of("CSV called XLSX", "datos.xlsx", () -> (HEADER + ROW).getBytes(UTF_8)),
                Trap.of("a row of a hundred megabytes", "datos.csv", () -> wide("x".repeat(100 << 20))),
                Trap.of(
                        "a million columns",
                        "datos.csv",
                        () -> (HEADER + ",".repeat(1_000_000) + "\n").getBytes(UTF_8)));
    }

    private static byte[] wide(String cell) {
        return ("folio,fecha,entidad,nota\nA-1,2024-03-01,07,\nA-2,2024-03-01,07," + cell + "\n").getBytes(UTF_8);
    }

    private static byte[] late(Charset charset) {
        String plain = IntStream.range(0, 2)
                .mapToObj(n -> "P-%d,2024-03-01,07,%s".formatted(n, " ".repeat(600_000)))
                .collect(Collectors.joining("\n"));
        return (HEADER + "\n" + plain + ROW).getBytes(charset);
    }

    private static byte[] join(byte[] one, byte[] two) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(two);
        return both.toByteArray();
    }

    private static byte[] random() {
        byte[] bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
