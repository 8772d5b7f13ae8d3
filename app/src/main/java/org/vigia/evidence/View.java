package org.vigia.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture anew, small enough to look at: nothing of the file but its colours comes through. */
final class View {
    private static final int LONGEST_SIDE = 1_600;
    private static final float QUALITY = 0.85f;

    /** One at a time: a large picture takes a hundred megabytes and more while it is decoded. */
    private static final Semaphore TABLE = new Semaphore(1, true);

    private View() {}

    /** A JPEG of at most 1,600 points a side. */
    static byte[] of(Drawing drawing) throws Flaw {
        TABLE.acquireUninterruptibly();
        try {
            return write(turn(decode(drawing), drawing.orientation()));
        } catch (IOException | RuntimeException _) {
            throw Flaw.damaged(); // the JDK's readers answer a malformed file with any of these
        } finally {
            TABLE.release();
        }
    }

    /** Only every so manyth point of a large picture is ever held. */
    private static BufferedImage decode(Drawing drawing) throws IOException, Flaw {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(drawing.format()).next();
        try (var input = new MemoryCacheImageInputStream(Bytes.joined(drawing.stretches()))) {
            reader.setInput(input, true, true);
            if (reader.getWidth(0) != drawing.width() || reader.getHeight(0) != drawing.height()) throw Flaw.damaged();
            var asked = reader.getDefaultReadParam();
            int step = Math.max(1, Math.ceilDiv(Math.max(drawing.width(), drawing.height()), 2 * LONGEST_SIDE));
            asked.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, asked);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage turn(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lying = orientation >= 5;
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
        var view = new BufferedImage(
                scaled(lying ? height : width, scale),
                scaled(lying ? width : height, scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = view.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, view.getWidth(), view.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.scale(scale, scale);
            pen.drawImage(picture, upright(orientation, width, height), null);
        } finally {
            pen.dispose();
        }
        return view;
    }

    private static int scaled(int side, double scale) {
        return Math.max(1, (int) Math.round(side * scale));
    }

    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] write(BufferedImage view) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var written = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(written)) {
            ImageWriteParam asked = writer.getDefaultWriteParam();
            asked.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            asked.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(view, null, null), asked);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }
}
