package org.vigia.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.vigia.access.Role;
import org.vigia.docket.Occurred;
import org.vigia.evidence.NewEvidence;

/** What was photographed in an invented case: drawings of furrows and of a page, and a note. Nobody is in them. */
record Exhibits(Cast cast, Rooms rooms, Diary diary, String unit, ZoneId zone) {
    private static final Color SKY = new Color(0xbfd9e8);
    private static final Color EARTH = new Color(0x8a6a4a);
    private static final Color LEAF = new Color(0x4f7d43);
    private static final Color INK = new Color(0x444444);

    void tell(String folio) {
        add(
                folio,
                "surcos.jpg",
                drawn("jpeg", Exhibits::furrows),
                "Dibujo inventado de los surcos donde se trabajaba.");
        add(
                folio,
                "lista-de-raya.png",
                drawn("png", Exhibits::page),
                "Dibujo inventado de una lista de raya sin nombres.");
        byte[] note = "Nota inventada: el recorrido empezó a las nueve.\n".getBytes(StandardCharsets.UTF_8);
        add(folio, "nota.txt", note, "Nota del recorrido.");
    }

    private void add(String folio, String name, byte[] file, String description) {
        cast.once(
                unit,
                Role.INSPECTOR,
                diary.key("evidence/" + name),
                () -> rooms.evidence()
                        .add(new NewEvidence(
                                folio,
                                rooms.evidence().examine(name, file),
                                description,
                                "es",
                                Occurred.on(diary.day(), zone))));
    }

    private interface Drawing {
        void with(Graphics2D pen);
    }

    private static byte[] drawn(String format, Drawing drawing) {
        var paper = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        drawing.with(pen);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void furrows(Graphics2D pen) {
        pen.setColor(SKY);
        pen.fillRect(0, 0, 640, 180);
        pen.setColor(EARTH);
        pen.fillRect(0, 180, 640, 300);
        pen.setColor(LEAF);
        for (int furrow = 0; furrow < 9; furrow++)
            for (int plant = 0; plant < 10; plant++) {
                int size = 10 + plant * 4;
                pen.fillOval(320 + (furrow - 4) * (20 + plant * 14), 185 + plant * 28, size, size);
            }
    }

    private static void page(Graphics2D pen) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(INK);
        for (int line = 0; line < 12; line++) {
            pen.drawLine(60, 60 + line * 32, 580, 60 + line * 32);
            pen.fillRect(70, 72 + line * 32, 60 + (line * 47) % 180, 8);
            pen.fillRect(480, 72 + line * 32, 60, 8);
        }
    }
}
