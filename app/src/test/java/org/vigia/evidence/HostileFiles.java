package org.vigia.evidence;

import static org.vigia.evidence.HostileFiles.Expected.EITHER;
import static org.vigia.evidence.HostileFiles.Expected.KEPT;
import static org.vigia.evidence.HostileFiles.Expected.REFUSED;
import static org.vigia.evidence.Samples.chunk;
import static org.vigia.evidence.Samples.exif;
import static org.vigia.evidence.Samples.header;
import static org.vigia.evidence.Samples.joined;
import static org.vigia.evidence.Samples.jpeg;
import static org.vigia.evidence.Samples.jpegWith;
import static org.vigia.evidence.Samples.latin;
import static org.vigia.evidence.Samples.objects;
import static org.vigia.evidence.Samples.packed;
import static org.vigia.evidence.Samples.packedZeros;
import static org.vigia.evidence.Samples.pdf;
import static org.vigia.evidence.Samples.png;
import static org.vigia.evidence.Samples.pngOf;
import static org.vigia.evidence.Samples.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Five hundred files meant to break, fool or outgrow whoever opens them; always the same. */
final class HostileFiles {
    static final int MANY = 500;
    static final String CANARY = "canario-de-la-camara-";
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** What must come of a file. Of one with a few bits turned nobody can say whether it still holds together. */
    enum Expected {
        REFUSED,
        KEPT,
        EITHER
    }

    record Hostile(String family, String name, byte[] content, Expected expected) {
        @Override
        public String toString() {
            return family + " " + content.length;
        }
    }

    private final SplittableRandom random = new SplittableRandom(20_261_124);
    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> list() {
        var files = new HostileFiles();
        files.pictures();
        files.bombs();
        files.polyglots();
        files.archives();
        files.programs();
        files.documents();
        files.names();
        files.texts();
        files.sizes();
        files.cameras();
        files.damage();
        return files.all;
    }

    private void add(String family, String name, byte[] content, Expected expected) {
        all.add(new Hostile(family, name, content, expected));
    }

    private void pictures() {
        int[][] sides = {
            {100_000, 100_000},
            {Integer.MAX_VALUE, Integer.MAX_VALUE},
            {Integer.MAX_VALUE, 1},
            {1, Integer.MAX_VALUE},
            {8_000, 8_000},
            {20_001, 1},
            {1, 20_001},
            {0, 100},
            {100, 0},
            {0, 0},
            {-1, 5},
            {6_400, 6_400}
        };
        for (int[] side : sides) {
            add(
                    "png header",
                    "grande.png",
                    pngOf(header(side[0], side[1], 8, 2), chunk("IDAT", packedZeros(9_000))),
                    REFUSED);
            byte[] jpeg = jpeg();
            int frame = frame(jpeg);
            jpeg[frame + 5] = (byte) (side[1] >> 8);
            jpeg[frame + 6] = (byte) side[1];
            jpeg[frame + 7] = (byte) (side[0] >> 8);
            jpeg[frame + 8] = (byte) side[0];
            add("jpeg header", "grande.jpg", jpeg, EITHER);
        }
        add("png without picture", "nada.png", pngOf(header(9, 9, 8, 2)), REFUSED);
        add(
                "png of two headers",
                "dos.png",
                pngOf(header(9, 9, 8, 2), header(9, 9, 8, 2), chunk("IDAT", packedZeros(9_000))),
                REFUSED);
        add(
                "png of unknown colours",
                "color.png",
                pngOf(header(9, 9, 8, 5), chunk("IDAT", packedZeros(9_000))),
                REFUSED);
        add("png of odd depth", "bits.png", pngOf(header(9, 9, 7, 2), chunk("IDAT", packedZeros(9_000))), REFUSED);
        add(
                "png of an unknown need",
                "raro.png",
                pngOf(header(9, 9, 8, 2), chunk("ABCD", new byte[9]), chunk("IDAT", packedZeros(9_000))),
                REFUSED);
        add("png not packed", "suelto.png", pngOf(header(9, 9, 8, 2), chunk("IDAT", new byte[900])), REFUSED);
        byte[] jpeg = jpeg();
        byte[] scans = new byte[200_000];
        for (int i = 0; i + 10 <= scans.length; i += 10)
            System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0}, 0, scans, i, 10);
        byte[] progressive = Arrays.copyOf(jpeg, jpeg.length - 2);
        progressive[frame(progressive) + 1] = (byte) 0xc2;
        add(
                "jpeg of many scans",
                "capas.jpg",
                joined(progressive, scans, new byte[] {(byte) 0xff, (byte) 0xd9}),
                REFUSED);
        byte[] segments = new byte[200_000];
        for (int i = 0; i + 4 <= segments.length; i += 4)
            System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 2}, 0, segments, i, 4);
        add(
                "jpeg of many segments",
                "trozos.jpg",
                joined(Arrays.copyOf(jpeg, 2), segments, Arrays.copyOfRange(jpeg, 2, jpeg.length)),
                REFUSED);
        byte[] printing = jpeg();
        printing[frame(printing) + 9] = 4;
        add("jpeg of four colours", "cmyk.jpg", printing, REFUSED);
        for (int marker : new int[] {0xc3, 0xc5, 0xc9, 0xca, 0xcf}) {
            byte[] odd = jpeg();
            odd[frame(odd) + 1] = (byte) marker;
            add("jpeg of a rare kind", "raro.jpg", odd, REFUSED);
        }
        add("jpeg of three bytes", "corto.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, REFUSED);
    }

    private static int frame(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xff) < 0xc0 || (jpeg[at + 1] & 0xff) > 0xc2)
            at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
        return at;
    }

    private void bombs() {
        byte[] large = packedZeros(200_000_000);
        add("png that unpacks to 200 MB", "bomba.png", pngOf(header(64, 64, 8, 2), chunk("IDAT", large)), EITHER);
        add(
                "png of 36 million points",
                "cielo.png",
                pngOf(header(6_000, 6_000, 8, 2), chunk("IDAT", packedZeros(6_000L * 18_001))),
                KEPT);
        add(
                "png of 39 million deep points",
                "hondo.png",
                pngOf(header(6_200, 6_200, 16, 6), chunk("IDAT", packedZeros(6_200L * 49_601))),
                REFUSED);
        add("png of one row", "fila.png", pngOf(header(20_000, 1, 16, 6), chunk("IDAT", packedZeros(160_001))), KEPT);
        for (String name : List.of("zTXt", "iTXt", "iCCP", "eXIf", "tEXt")) {
            byte[] body = name.equals("zTXt") || name.equals("iCCP")
                    ? joined(latin("nota\0\0"), large)
                    : name.equals("iTXt") ? joined(latin("nota\0\1\0\0\0"), large) : large;
            add(
                    "png with a bomb in " + name,
                    "texto.png",
                    pngOf(header(9, 9, 8, 2), chunk(name, body), chunk("IDAT", packedZeros(9L * 28))),
                    KEPT);
        }
        add("pdf with a bomb", "bomba.pdf", pdf("", objects("/Filter /FlateDecode", large)), REFUSED);
        add(
                "pdf with a bomb of bombs",
                "bomba.pdf",
                pdf("", objects("/Filter [/FlateDecode /FlateDecode]", packed(large))),
                REFUSED);
        add(
                "pdf with a hidden bomb",
                "bomba.pdf",
                pdf("", objects("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>", large)),
                REFUSED);
    }

    private void polyglots() {
        List<byte[]> tails = List.of(
                zip("nota.txt", utf8("hola")),
                latin("Rar!\u001a\7\0aaaa"),
                latin("7z\u00bc\u00af'\u001c\0\4"),
                pdf(),
                latin("<html><script>alert(1)</script>"),
                latin("<SVG onload=alert(1)>"),
                latin("\u007fELF\2\1\1"),
                latin("<?php system($_GET[0]); ?>"));
        for (byte[] tail : tails) {
            add("jpeg and more", "foto.jpg", joined(jpeg(), tail), REFUSED);
            add("png and more", "imagen.png", joined(png(), new byte[100], tail), REFUSED);
        }
        add("jpeg and a film", "foto.jpg", joined(jpeg(), latin("\0\0\0\u0018ftypmp42"), noise(5_000)), EITHER);
        add("pdf and zip", "doc.pdf", joined(pdf(), zip("nota.txt", utf8("hola"))), REFUSED);
        add("zip and pdf", "doc.pdf", joined(zip("nota.txt", utf8("hola")), pdf()), REFUSED);
        add("pdf within a jpeg", "foto.jpg", jpegWith(0xfe, pdf()), KEPT);
        add("page within a jpeg", "foto.jpg", jpegWith(0xfe, latin("<script>alert(1)</script>")), KEPT);
        add(
                "page within a png",
                "foto.png",
                pngOf(
                        header(9, 9, 8, 2),
                        chunk("tEXt", latin("a\0<script>alert(1)</script>")),
                        chunk("IDAT", packedZeros(9L * 28))),
                KEPT);
        add(
                "script that begins like a jpeg",
                "foto.jpg",
                joined(latin("\u00ff\u00d8\u00ff\u00e0/*"), noise(12_000), latin("*/=1;alert(1)//")),
                REFUSED);
        String page = "<!DOCTYPE html><html><body onload=alert(1)>hola</body></html>";
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>";
        String laughs =
                "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'ja'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><l>&b;</l>";
        for (String name : List.of("a.jpg", "a.png", "a.pdf", "a.txt", "a.svg", "a.html", "a.xml")) {
            add("gif", name, latin("GIF89a\1\0\1\0\0\0\0;<script>alert(1)</script>"), REFUSED);
            add("gif that is a script", name, latin("GIF87a/*\1\0*/=1;alert(1)"), REFUSED);
            add("page", name, utf8(page), REFUSED);
            add("svg", name, utf8(svg), REFUSED);
            add("svg after a mark", name, joined(utf8("\uFEFF\n\n"), utf8(svg)), REFUSED);
            add("billion laughs", name, utf8(laughs), REFUSED);
            add("webp", name, joined(latin("RIFF\u0024\0\0\0WEBPVP8 "), noise(24)), REFUSED);
            add("tiff", name, joined(latin("II*\0\b\0\0\0"), noise(200)), REFUSED);
            add("heic", name, joined(latin("\0\0\0\u0018ftypheic"), noise(200)), REFUSED);
        }
    }

    private void archives() {
        byte[] bomb = zip("ceros", new byte[60_000_000]);
        List<byte[]> archives = List.of(
                bomb,
                zip("otra.zip", bomb),
                zip("../../etc/passwd", utf8("x")),
                zip("word/vbaProject.bin", noise(900)),
                zip("xl/vbaProject.bin", noise(900)),
                zip("META-INF/MANIFEST.MF", utf8("Main-Class: Mal")),
                gzip(new byte[60_000_000]),
                gzip(gzip(new byte[60_000_000])),
                joined(latin("7z\u00bc\u00af'\u001c\0\4"), noise(400)),
                joined(latin("Rar!\u001a\7\1\0"), noise(400)),
                joined(latin("BZh91AY&SY"), noise(400)),
                joined(latin("\u00fd7zXZ\0"), noise(400)),
                joined(latin("(\u00b5/\u00fd"), noise(400)),
                tar());
        for (byte[] archive : archives)
            for (String name : List.of("fotos.zip", "acta.docm", "foto.jpg", "acta.pdf", "nota.txt"))
                add("archive", name, archive, REFUSED);
    }

    private void programs() {
        List<byte[]> programs = List.of(
                joined(latin("MZ\u0090\0"), noise(900)), joined(latin("\u007fELF\2\1\1\0"), noise(900)),
                joined(latin("\u00ca\u00fe\u00ba\u00be\0\0\0E"), noise(900)), utf8("#!/bin/sh\nrm -rf /\n"),
                joined(latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), noise(900)),
                        latin("{\\rtf1\\object\\objdata 0105}"));
        for (byte[] program : programs)
            for (String name : List.of("a.exe", "a.doc", "foto.jpg", "foto.jpg.exe", "acta.pdf", "nota.txt"))
                add("program", name, program, REFUSED);
    }

    private void documents() {
        String script = "<< /S /JavaScript /JS (app.alert(1)) >>";
        add("pdf that begins with a script", "acta.pdf", pdf("/OpenAction " + script), REFUSED);
        add(
                "pdf with a written-round script",
                "acta.pdf",
                pdf("/Open#41ction << /S /J#61v#61Script /J#53 (x) >>"),
                REFUSED);
        add("pdf with named scripts", "acta.pdf", pdf("/Names << /JavaScript 9 0 R >>"), REFUSED);
        add(
                "pdf with a packed script",
                "acta.pdf",
                pdf("/OpenAction 9 0 R", objects("/Filter /FlateDecode", packed(latin("9 0 " + script)))),
                REFUSED);
        add(
                "pdf with a script only packed",
                "acta.pdf",
                pdf("", objects("/Filter /FlateDecode", packed(latin("9 0 " + script)))),
                REFUSED);
        add(
                "pdf with a script packed oddly",
                "acta.pdf",
                pdf("", objects("/Filter /ASCIIHexDecode", latin("39203020"))),
                REFUSED);
        add(
                "pdf with a script packed twice",
                "acta.pdf",
                pdf("", objects("/Filter [/FlateDecode /LZWDecode]", packed(latin("9 0 x")))),
                REFUSED);
        add(
                "pdf with a script in a hidden set",
                "acta.pdf",
                pdf(
                        "",
                        joined(
                                latin(
                                        "9 0 obj\n<< /Type /Obj#53tm /N 1 /F#69rst 5 /Filter /FlateDecode >>\nstream\r\n"),
                                packed(latin("9 0 " + script)),
                                latin("\nendstream\nendobj\n"))),
                REFUSED);
        for (String catalogue : List.of(
                "/OpenAction << /S /Launch /F (cmd.exe) >>",
                "/Names << /EmbeddedFiles 9 0 R >>",
                "/AF [<< /EF << /F 9 0 R >> /Type /EmbeddedFile >>]",
                "/OpenAction 9 0 R",
                "/OpenAction << /S /URI /URI (http://x) >>",
                "/AA << /O << /S /SubmitForm >> >>",
                "/A << /S /ImportData /F (x) >>",
                "/Annots [<< /Subtype /RichMedia >>]",
                "/A << /S /GoToE /T 9 0 R >>",
                "/A << /S /Rendition >>")) add("pdf that acts", "acta.pdf", pdf(catalogue), REFUSED);
        add(
                "pdf that is locked",
                "acta.pdf",
                pdf("", "9 0 obj << /Filter /Standard /V 4 /R 4 >> endobj\ntrailer << /Encrypt 9 0 R >>"),
                REFUSED);
        add("pdf that opens at a page", "acta.pdf", pdf("/OpenAction [3 0 R /Fit]"), KEPT);
        add(
                "pdf whose tables go in a ring",
                "acta.pdf",
                pdf("", "xref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF\n"),
                KEPT);
        add("pdf whose pages go in a ring", "acta.pdf", pdf("/Pages 1 0 R /Parent 1 0 R"), KEPT);
        add("pdf of an unknown version", "acta.pdf", joined(latin("%PDF-9.9\n"), pdf()), REFUSED);
        add("pdf after a page of noise", "acta.pdf", joined(noise(600), pdf()), REFUSED);
        add("pdf with noise behind", "acta.pdf", joined(pdf(), noise(3_000)), REFUSED);
        add("pdf of nested brackets", "acta.pdf", pdf("/K " + "[".repeat(200_000)), KEPT);
        add("pdf of a header alone", "acta.pdf", latin("%PDF-1.7\n"), REFUSED);
    }

    private void names() {
        for (String name : List.of(
                "../../../../etc/cron.d/x.jpg",
                "..\\..\\windows\\x.jpg",
                "/etc/passwd.jpg",
                "C:\\x.jpg",
                "file:///etc/x.jpg",
                "a\tb.jpg",
                "a\u0007b.jpg",
                "\u202Egpj.foto.jpg",
                "\u200b\u200b.jpg",
                "=cmd|' /C calc'!A0.jpg",
                "+SUM(1).jpg",
                "@x.jpg",
                "😀🏳️‍🌈.jpg",
                "<script>alert(1)</script>.jpg",
                "'; drop table evidence.item; --.jpg",
                "${jndi:ldap://x}.jpg",
                "%2e%2e%2fx.jpg",
                "CON.jpg",
                "foto.exe.jpg",
                "a".repeat(10_000) + ".jpg",
                "ñ".repeat(5_000) + ".jpg",
                "😀".repeat(2_500) + ".jpg",
                ".jpg",
                "foto.JPG",
                "foto.Jpeg",
                "xn--ls8h.jpg")) add("name", name, jpeg(), KEPT);
        for (String name : List.of(
                "foto.jpg.exe",
                "foto.png",
                "foto.pdf",
                "foto.txt",
                "foto.svg",
                "foto.html",
                "foto",
                "foto.",
                "foto.jpg\u202Egpj.exe",
                "foto.jpg ",
                "foto.jpg::$DATA",
                "foto.jpg;.exe",
                "foto.jpg.",
                "foto.jpg/",
                "\u202Egnp.gpj",
                "foto.php.jpg.html",
                "foto.jpg.js",
                "foto.scr"))
            add("name that says something else", name, jpeg(), name.equals("foto.jpg ") ? KEPT : REFUSED);
        for (String name : List.of(
                "a\0b.jpg",
                "foto.exe\0.jpg",
                "a\r\nContent-Type: text/html\r\n\r\nx.jpg",
                "a\nb.jpg",
                "a\"; filename=\"b.exe",
                "a\\\"b.jpg")) add("name that breaks its line", name, jpeg(), EITHER);
        add("picture that says it is a pdf", "acta.pdf", png(), REFUSED);
        add("pdf that says it is a picture", "foto.jpg", pdf(), REFUSED);
        add("text that says it is a page", "nota.html", utf8("hola"), REFUSED);
    }

    private void texts() {
        add("text", "nota.txt", utf8("La niña dijo que empezó en marzo. 💬\r\n"), KEPT);
        add("text of a formula", "nota.txt", utf8("=cmd|' /C calc'!A0"), KEPT);
        add("virus of the antivirus makers", "nota.txt", utf8(EICAR), REFUSED);
        add("virus of the antivirus makers", "eicar.com", utf8(EICAR), REFUSED);
        add("virus within a jpeg", "foto.jpg", jpegWith(0xfe, utf8(EICAR)), REFUSED);
        for (String text : List.of(
                "a\0b",
                "a\u001b[2Jb",
                "\u009b31m",
                "a\u0085b",
                "a\bb",
                "<script>x</script>",
                "hola <IFRAME src=x>",
                "<?xml version='1.0'?>",
                "<!ENTITY a 'b'>",
                "<?php")) add("text that is none", "nota.txt", utf8(text), REFUSED);
        for (var charset : List.of(
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16))
            add("text in " + charset, "nota.txt", "La niña dijo que empezó".getBytes(charset), REFUSED);
        add("text of half a letter", "nota.txt", new byte[] {'a', (byte) 0xc3}, REFUSED);
        add("text written too long", "nota.txt", new byte[] {(byte) 0xc0, (byte) 0xaf}, REFUSED);
        add("text of one line", "nota.txt", utf8("a".repeat(3_000_000)), KEPT);
    }

    private void sizes() {
        for (String name : List.of("nada.jpg", "nada.png", "nada.pdf", "nada.txt"))
            add("empty", name, new byte[0], REFUSED);
        byte[] large = joined(jpeg(), new byte[26 * 1_024 * 1_024]);
        add("26 MB", "grande.jpg", Arrays.copyOf(large, 26_000_000), EITHER);
        add("a byte too much", "grande.jpg", Arrays.copyOf(large, Door.MOST_BYTES + 1), REFUSED);
        add("just fits", "grande.jpg", Arrays.copyOf(large, Door.MOST_BYTES), KEPT);
        add("60 MB", "enorme.jpg", Arrays.copyOf(large, 60_000_000), REFUSED);
    }

    private void cameras() {
        for (int orientation = 0; orientation <= 9; orientation++)
            add("exif", "camara.jpg", jpegWith(0xe1, exif(orientation, CANARY + orientation)), KEPT);
        add("xmp", "camara.jpg", jpegWith(0xe1, utf8("http://ns.adobe.com/xap/1.0/\0" + CANARY + "xmp")), KEPT);
        add("iptc", "camara.jpg", jpegWith(0xed, utf8("Photoshop 3.0\0" + CANARY + "iptc")), KEPT);
        add("comment", "camara.jpg", jpegWith(0xfe, utf8(CANARY + "nota")), KEPT);
        add("profile", "camara.jpg", jpegWith(0xe2, utf8("ICC_PROFILE\0\1\1" + CANARY + "perfil")), KEPT);
        add("thumbnail", "camara.jpg", jpegWith(0xe0, utf8("JFXX\0\u0010" + CANARY + "jfxx")), KEPT);
        add("tail", "camara.jpg", joined(jpeg(), utf8(CANARY + "cola")), KEPT);
        for (String name : List.of("tEXt", "eXIf", "zTXt", "iTXt"))
            add(
                    "png " + name,
                    "camara.png",
                    pngOf(
                            header(9, 9, 8, 2),
                            chunk(name, utf8("a\0" + CANARY + name)),
                            chunk("IDAT", packedZeros(9L * 28))),
                    KEPT);
        add("exif in a ring", "camara.jpg", jpegWith(0xe1, latin("Exif\0\0II*\0\0\0\0\0")), KEPT);
        add("exif out of bounds", "camara.jpg", jpegWith(0xe1, latin("Exif\0\0MM\0*\u007f\u00ff\u00ff\u00ff")), KEPT);
    }

    /** Fills up to as many as are asked for. */
    private void damage() {
        List<byte[]> whole = List.of(jpeg(), png(), pdf());
        List<String> names = List.of("foto.jpg", "imagen.png", "acta.pdf");
        for (int i = 0; all.size() < MANY; i++) {
            int kind = i % 3;
            byte[] file = whole.get(kind).clone();
            switch (i / 3 % 3) {
                case 0 ->
                    add("cut short", names.get(kind), Arrays.copyOf(file, random.nextInt(4, file.length - 8)), REFUSED);
                case 1 -> {
                    for (int flips = random.nextInt(1, 9); flips > 0; flips--)
                        file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                    add("bits turned", names.get(kind), file, kind == 1 ? REFUSED : EITHER);
                }
                default -> {
                    int from = random.nextInt(file.length / 2);
                    byte[] noise = noise(random.nextInt(1, file.length / 2));
                    System.arraycopy(noise, 0, file, from, noise.length);
                    add("written over", names.get(kind), file, kind == 1 ? REFUSED : EITHER);
                }
            }
        }
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] zip(String entry, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] tar() {
        byte[] tar = new byte[10_240];
        System.arraycopy(latin("../../x"), 0, tar, 0, 7);
        System.arraycopy(latin("ustar"), 0, tar, 257, 5);
        return tar;
    }
}
