package org.vigia.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as an honest person sends them, and the parts of which dishonest ones are made. */
final class Samples {
    private Samples() {}

    static BufferedImage drawing(int width, int height) {
        var drawing = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawing.createGraphics();
        for (int i = 0; i < 40; i++) {
            pen.setColor(new Color(i * 6, 255 - i * 5, (i * 37) % 256));
            pen.fillOval(i * width / 40, (i * 53) % height, width / 8, height / 8);
        }
        pen.dispose();
        return drawing;
    }

    static byte[] written(BufferedImage drawing, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawing, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] jpeg() {
        return written(drawing(320, 240), "jpeg");
    }

    static byte[] png() {
        return written(drawing(320, 240), "png");
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    /** A JPEG with a segment of its own after its beginning. */
    static byte[] jpegWith(int marker, byte[] body) {
        byte[] jpeg = jpeg();
        byte[] head = {(byte) 0xff, (byte) marker, (byte) ((body.length + 2) >> 8), (byte) (body.length + 2)};
        byte[] rest = java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length);
        return joined(new byte[] {(byte) 0xff, (byte) 0xd8}, head, body, rest);
    }

    /** Exif in which the camera wrote how it was held, and a text where positions and owners stand. */
    static byte[] exif(int orientation, String text) {
        ByteBuffer tiff = ByteBuffer.allocate(64);
        tiff.put(latin("MM\0*")).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0);
        return joined(latin("Exif\0\0"), java.util.Arrays.copyOf(tiff.array(), tiff.position()), utf8(text));
    }

    static byte[] chunk(String name, byte[] body) {
        var sum = new CRC32();
        sum.update(latin(name));
        sum.update(body);
        return ByteBuffer.allocate(12 + body.length)
                .putInt(body.length)
                .put(latin(name))
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] header(int width, int height, int depth, int colours) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) colours)
                        .put(new byte[3])
                        .array());
    }

    static byte[] pngOf(byte[]... chunks) {
        return joined(latin("\u0089PNG\r\n\u001a\n"), joined(chunks), chunk("IEND", new byte[0]));
    }

    /** Zeros, packed: a thousandth of their length. */
    static byte[] packedZeros(long length) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            byte[] zeros = new byte[1 << 16];
            for (long left = length; left > 0; left -= zeros.length)
                packing.write(zeros, 0, (int) Math.min(left, zeros.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] packed(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF of one page, with what is given in its catalogue and after its objects. */
    static byte[] pdf(String catalogue, String... objects) {
        return pdf(catalogue, joined(latin(String.join("\n", objects))));
    }

    static byte[] pdf(String catalogue, byte[] more) {
        Map<Integer, String> objects = new TreeMap<>(Map.of(
                1, "<< /Type /Catalog /Pages 2 0 R %s >>".formatted(catalogue),
                2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>",
                4, "<< /Length 33 >>\nstream\nBT /F1 12 Tf (Recibo de pago) Tj ET\nendstream"));
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        var table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        objects.forEach((number, body) -> {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(latin("%d 0 obj\n%s\nendobj\n".formatted(number, body)));
        });
        out.writeBytes(more);
        int at = out.size();
        out.writeBytes(latin(table + "trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(at)));
        return out.toByteArray();
    }

    static byte[] pdf() {
        return pdf("");
    }

    /** A set of objects as PDF packs them. */
    static byte[] objects(String filter, byte[] packed) {
        return joined(
                latin("9 0 obj\n<< /Type /ObjStm /N 1 /First 5 %s /Length %d >>\nstream\n"
                        .formatted(filter, packed.length)),
                packed,
                latin("\nendstream\nendobj\n"));
    }
}
