package org.vigia.sheet;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a date; a spreadsheet keeps nothing else about it. */
record Styles(BitSet dates) {
    private static final int MOST_BYTES = 64 << 20;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dyDY]|[aA]{2,}");

    static Styles read(Archive archive) throws IOException {
        var dates = new BitSet();
        if (!archive.has("xl/styles.xml")) return new Styles(dates);
        Set<Integer> formats = new HashSet<>();
        try (var xml = new Xml(archive.open("xl/styles.xml", MOST_BYTES))) {
            int style = 0;
            boolean ofCells = false;
            while (xml.next()) {
                if (xml.ends("cellXfs")) ofCells = false;
                if (!xml.begins()) continue;
                if (xml.is("numFmt")
                        && isDate(
                                Optional.ofNullable(xml.attribute("formatCode")).orElse("")))
                    formats.add(number(xml.attribute("numFmtId")));
                if (xml.is("cellXfs")) ofCells = true;
                if (ofCells && xml.is("xf")) {
                    int format = number(xml.attribute("numFmtId"));
                    dates.set(style++, formats.contains(format) || isBuiltInDate(format));
                }
            }
        }
        return new Styles(dates);
    }

    static boolean isDate(String format) {
        return DAY_OR_YEAR
                .matcher(QUOTED.matcher(format.split(";", 2)[0]).replaceAll(""))
                .find();
    }

    private static boolean isBuiltInDate(int format) {
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 36
                || format >= 50 && format <= 58;
    }

    static int number(@Nullable String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
