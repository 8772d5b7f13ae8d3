package org.vigia.release;

import java.util.Optional;

/** Numbers of editions: new data raise the second of the three. */
final class Version {
    private static final String FIRST = "1.0.0";

    private Version() {}

    static String after(Optional<String> last) {
        return last.map(version -> {
                    String[] parts = version.split("\\.");
                    return "%s.%d.0".formatted(parts[0], Integer.parseInt(parts[1]) + 1);
                })
                .orElse(FIRST);
    }
}
