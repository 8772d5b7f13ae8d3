package org.vigia.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody types who means harm, or whose machine goes wrong: our own three hundred lines. */
final class Payloads {
    private static final Pattern REPEATED = Pattern.compile("\\{(.+)\\*(\\d+)}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|[rnt\\\\])");

    /** @param text what is sent, before it is encoded for its place */
    record Payload(int number, String kind, String text) {}

    private Payloads() {}

    static List<Payload> list() {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/test/resources/injection/payloads.txt")).stream()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
            return java.util.stream.IntStream.range(0, lines.size())
                    .mapToObj(i -> payload(i, lines.get(i).split("\t", 2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Payload payload(int number, String[] parts) {
        var repeated = REPEATED.matcher(parts[1]);
        String text = repeated.matches()
                ? unescape(repeated.group(1)).repeat(Integer.parseInt(repeated.group(2)))
                : unescape(parts[1]);
        return new Payload(number, parts[0], text);
    }

    private static String unescape(String written) {
        return ESCAPE.matcher(written)
                .replaceAll(escape -> java.util.regex.Matcher.quoteReplacement(
                        switch (escape.group(1).charAt(0)) {
                            case 'r' -> "\r";
                            case 'n' -> "\n";
                            case 't' -> "\t";
                            case '\\' -> "\\";
                            default ->
                                Character.toString(
                                        Integer.parseInt(escape.group(1).substring(1), 16));
                        }));
    }
}
