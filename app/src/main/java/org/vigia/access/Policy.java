package org.vigia.access;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which role may do what, read from {@code access/policy.csv}; what is not listed is refused. */
record Policy(Map<Permission, Set<Role>> allowed) {

    static Policy load() {
        Map<Permission, Set<Role>> allowed = new EnumMap<>(Permission.class);
        for (Permission permission : Permission.values()) allowed.put(permission, EnumSet.noneOf(Role.class));
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Policy.class.getResourceAsStream("/access/policy.csv")),
                        StandardCharsets.UTF_8))) {
            rows.forEach(row -> Objects.requireNonNull(allowed.get(Permission.valueOf(row.getField("permission"))))
                    .add(Role.valueOf(row.getField("role"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Policy(allowed);
    }

    /** Whether there is somebody who may do it. */
    boolean allowsAnybody(Permission permission) {
        return permission == Permission.READ_PUBLIC
                || !Objects.requireNonNull(allowed.get(permission)).isEmpty();
    }

    boolean allows(Role role, Permission permission) {
        return Objects.requireNonNull(allowed.get(permission)).contains(role);
    }
}
