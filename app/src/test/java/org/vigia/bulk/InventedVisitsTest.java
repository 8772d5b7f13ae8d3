package org.vigia.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigia.reference.Reference;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InventedVisitsTest {
    @TempDir
    static Path folder;

    @Property
    void shares_add_up_and_none_is_off_by_one_or_more(
            @ForAll @IntRange(max = 50_000) int total,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 20_000_000) Long> weights) {
        SequencedMap<Integer, Long> byPlace = new LinkedHashMap<>();
        for (Long weight : weights) byPlace.put(byPlace.size(), weight);
        var shares = InventedVisits.apportion(total, byPlace);
        assertThat(shares.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
        double sum = weights.stream().mapToLong(Long::longValue).sum();
        shares.forEach((place, share) -> assertThat(
                        Math.abs(share - total * Objects.requireNonNull(byPlace.get(place)) / sum))
                .isLessThan(1));
    }

    @Test
    void the_file_is_the_same_each_time_and_covers_every_state() throws IOException {
        var once = Files.readAllLines(write("once.csv"));
        assertThat(Files.readAllLines(write("again.csv"))).isEqualTo(once);
        assertThat(once.stream().skip(1).map(line -> line.split(",")[3]).distinct())
                .hasSize(32);
        assertThat(once.stream().skip(1)).allMatch(line -> line.endsWith(",sí"));
    }

    private static Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        new InventedVisits(new Reference()).write(file);
        return file;
    }
}
