package org.vigia.opendata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A struct of Apache Thrift's compact protocol, as far as the footer of Parquet needs it: each field a type, a distance from
 * the field before, and a value. Fields are written in the order of their numbers.
 */
final class Thrift {
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;

    private final ByteArrayOutputStream out;
    private int last;

    private Thrift(ByteArrayOutputStream out) {
        this.out = out;
    }

    static byte[] struct(Consumer<Thrift> fields) {
        var out = new ByteArrayOutputStream();
        into(out, fields);
        return out.toByteArray();
    }

    Thrift number(int field, int value) {
        head(field, I32);
        zigzag(out, value);
        return this;
    }

    Thrift number(int field, long value) {
        head(field, I64);
        zigzag(out, value);
        return this;
    }

    Thrift text(int field, String value) {
        head(field, BINARY);
        text(out, value);
        return this;
    }

    Thrift struct(int field, Consumer<Thrift> fields) {
        head(field, STRUCT);
        into(out, fields);
        return this;
    }

    Thrift numbers(int field, List<Integer> values) {
        return list(field, I32, values, (into, value) -> zigzag(into, value));
    }

    Thrift texts(int field, List<String> values) {
        return list(field, BINARY, values, Thrift::text);
    }

    /** Adds what somebody else knows to write. */
    Thrift fields(Consumer<Thrift> fields) {
        fields.accept(this);
        return this;
    }

    <T> Thrift structs(int field, List<T> values, BiConsumer<Thrift, T> fields) {
        return list(field, STRUCT, values, (into, value) -> into(into, one -> fields.accept(one, value)));
    }

    private <T> Thrift list(int field, int type, List<T> values, BiConsumer<ByteArrayOutputStream, T> element) {
        head(field, LIST);
        out.write(Math.min(values.size(), SHORT_LIST) << 4 | type);
        if (values.size() >= SHORT_LIST) unsigned(out, values.size());
        values.forEach(value -> element.accept(out, value));
        return this;
    }

    private void head(int field, int type) {
        int distance = field - last;
        if (distance < 1 || distance > SHORT_LIST)
            throw new IllegalArgumentException("El campo %d no puede seguir al %d".formatted(field, last));
        out.write(distance << 4 | type);
        last = field;
    }

    private static void into(ByteArrayOutputStream out, Consumer<Thrift> fields) {
        fields.accept(new Thrift(out));
        out.write(0);
    }

    private static void text(ByteArrayOutputStream out, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        unsigned(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void zigzag(ByteArrayOutputStream out, long value) {
        unsigned(out, value << 1 ^ value >> Long.SIZE - 1);
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    static void unsigned(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
