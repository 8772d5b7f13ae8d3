package org.vigia.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vigia.reference.Reference;

/**
 * A file open for reading by a declared table, row by row, in a memory that does not grow with the file. Every way in
 * which it cannot be read is an {@link Unreadable}.
 */
public final class Sheet implements AutoCloseable {
    private static final int SAMPLE = 1_000;
    private static final long SAMPLE_SIZE = 4L << 20;

    private final Opening opening;
    private final Lines lines;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final Heading heading;
    private final Reader reader;
    private long rows;
    private long last;

    private Sheet(Opening opening, Table table, Reference reference, Lines lines) throws IOException {
        this.opening = opening;
        this.lines = lines;
        List<Line> top = new ArrayList<>();
        while (top.size() < Headings.LOOKED_AT && lines.next() instanceof Line line) top.add(line);
        heading = new Headings(table, opening.mapping()).find(top);
        top.stream().filter(line -> line.number() > heading.lastRow()).forEach(ahead::add);
        lookAhead();
        var habits = new Habits(table, heading, opening.mapping(), lines.serial());
        reader = new Reader(opening.name(), table, heading, habits.readings(ahead, reference));
    }

    /** @throws Unreadable when the file is not one of ours or lacks required columns */
    public static Sheet open(Opening opening, Table table, Reference reference) {
        try {
            return open(opening, table, reference, Lines.open(opening, table));
        } catch (Unreadable e) {
            throw e.in(opening.name(), 0);
        } catch (IOException | UncheckedIOException e) {
            throw damaged(e).in(opening.name(), 0);
        }
    }

    private static Sheet open(Opening opening, Table table, Reference reference, Lines lines) throws IOException {
        try {
            return new Sheet(opening, table, reference, lines);
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    private void lookAhead() throws IOException {
        long size = ahead.stream().mapToLong(Line::size).sum();
        while (ahead.size() < SAMPLE && size < SAMPLE_SIZE && lines.next() instanceof Line line) {
            ahead.add(line);
            size += line.size();
        }
    }

    public Heading heading() {
        return heading;
    }

    /** The next row that is not blank, after those that were read before. */
    public Optional<Row> next() {
        while (line() instanceof Line line) {
            last = line.number();
            if (line.number() <= opening.after() || reader.isHeader(line)) continue;
            rows++;
            return Optional.of(reader.read(line));
        }
        return Optional.empty();
    }

    public void forEach(Consumer<Row> each) {
        for (var row = next(); row.isPresent(); row = next()) each.accept(row.get());
    }

    private @Nullable Line line() {
        Line kept = ahead.poll();
        if (kept != null) return kept;
        try {
            return lines.next();
        } catch (Unreadable e) {
            throw e.in(opening.name(), last + 1);
        } catch (IOException | UncheckedIOException e) {
            throw damaged(e).in(opening.name(), last + 1);
        }
    }

    public Reached reached() {
        return new Reached(rows, lines.bytesRead(), lines.bytes());
    }

    static Unreadable damaged(Exception e) {
        if (e.getCause() instanceof Unreadable unreadable) return unreadable;
        return Unreadable.because(
                e, "está dañado o incompleto, o dejó de poder leerse", "Vuelva a exportarlo o a copiarlo");
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException | UncheckedIOException _) {
            // nothing was written, and what could be read has been read
        }
    }
}
