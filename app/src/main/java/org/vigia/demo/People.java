package org.vigia.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invented names, drawn as often as real ones are. */
final class People {
    private record Weighted(String text, String sex, int upTo) {}

    private final List<Weighted> girls = weighted("given-names.csv", "name", "GIRL");
    private final List<Weighted> boys = weighted("given-names.csv", "name", "BOY");
    private final List<Weighted> surnames = weighted("surnames.csv", "surname", "");

    private static List<Weighted> weighted(String file, String column, String sex) {
        int[] sum = {0};
        return Rows.of(file).stream()
                .filter(row -> sex.isEmpty() || row.getField("sex").equals(sex))
                .map(row -> new Weighted(row.getField(column), sex, sum[0] += Integer.parseInt(row.getField("weight"))))
                .toList();
    }

    String girl(RandomGenerator random) {
        return draw(girls, random);
    }

    String boy(RandomGenerator random) {
        return draw(boys, random);
    }

    String surnames(RandomGenerator random) {
        return draw(surnames, random) + " " + draw(surnames, random);
    }

    private static String draw(List<Weighted> list, RandomGenerator random) {
        int at = random.nextInt(list.getLast().upTo());
        int low = 0;
        int high = list.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (list.get(middle).upTo() <= at) low = middle + 1;
            else high = middle;
        }
        return list.get(low).text();
    }
}
