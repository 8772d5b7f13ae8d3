package org.vigia.opendata;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A column of a Parquet file: its values in PLAIN encoding, one after the other, the lowest byte first. */
sealed interface ParquetColumn {
    String name();

    /** How many rows, with a value or without. */
    int rows();

    /** The number that Parquet gives its physical type. */
    int type();

    byte[] page();

    /** Text in UTF-8; every row has one. */
    record Words(String name, List<String> values) implements ParquetColumn {
        public Words {
            values = List.copyOf(values);
        }

        @Override
        public int rows() {
            return values.size();
        }

        @Override
        public int type() {
            return 6;
        }

        @Override
        public byte[] page() {
            var out = new ByteArrayOutputStream();
            for (String value : values) {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                out.writeBytes(little(Integer.BYTES).putInt(bytes.length).array());
                out.writeBytes(bytes);
            }
            return out.toByteArray();
        }
    }

    /** Numbers as doubles, exact up to 2^53; a row that has none is null, for whatever reason stands in another column. */
    record Numbers(String name, List<Optional<BigDecimal>> values) implements ParquetColumn {
        public Numbers {
            values = List.copyOf(values);
        }

        @Override
        public int rows() {
            return values.size();
        }

        @Override
        public int type() {
            return 5;
        }

        @Override
        public byte[] page() {
            byte[] levels = levels();
            var out = new ByteArrayOutputStream();
            out.writeBytes(little(Integer.BYTES).putInt(levels.length).array());
            out.writeBytes(levels);
            values.stream()
                    .flatMap(Optional::stream)
                    .forEach(number -> out.writeBytes(
                            little(Double.BYTES).putDouble(number.doubleValue()).array()));
            return out.toByteArray();
        }

        /** Which rows have a value, 1 or 0, in runs of equal ones: twice the length, then the level. */
        private byte[] levels() {
            var out = new ByteArrayOutputStream();
            int start = 0;
            while (start < values.size()) {
                boolean present = values.get(start).isPresent();
                int end = start;
                while (end < values.size() && values.get(end).isPresent() == present) end++;
                Thrift.unsigned(out, (long) (end - start) << 1);
                out.write(present ? 1 : 0);
                start = end;
            }
            return out.toByteArray();
        }
    }

    static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
