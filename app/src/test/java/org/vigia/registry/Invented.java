package org.vigia.registry;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;

/** Invented children and workplaces for tests. */
final class Invented {
    static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    static final NewChild.Names NAMES = new NewChild.Names(
            "Citlali Canario",
            "Inventada Prueba",
            null,
            LocalDate.of(2013, 5, 6),
            "Abuela Quetzal Canario",
            "Casa azul del Colibrí Canario");

    private Invented() {}

    static NewChild girl(Age age) {
        return child(age, DAY, NewChild.Names.unknown(), CurpStatus.NOT_AT_HAND, "tseltal");
    }

    static NewChild namedGirl() {
        return child(Age.known(12), DAY, NAMES, CurpStatus.NOT_AT_HAND, "tseltal");
    }

    static NewChild child(Age age, LocalDate on, NewChild.Names names, CurpStatus curp, @Nullable String language) {
        return new NewChild(
                Sex.GIRL,
                age,
                AgeMethod.SELF_DECLARED,
                on,
                Answer.YES,
                language,
                Origin.NATIONAL,
                Answer.NO,
                curp,
                names);
    }

    static NewChild withCurp(CurpStatus status, @Nullable String curp) {
        return child(Age.known(12), DAY, new NewChild.Names(null, null, curp, null, null, null), status, null);
    }

    /** One that nobody else has in these tests, born on a day of 2010. */
    static String curp() {
        var random = ThreadLocalRandom.current();
        String begin = random.ints(2, 'B', 'M')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining("", "XA", "100101M"))
                + random.ints(5, 'A', 'M').mapToObj(Character::toString).collect(Collectors.joining("", "", "A"));
        return IntStream.range(0, 10)
                .mapToObj(digit -> begin + digit)
                .filter(curp -> Curp.fault(curp).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    static NewWorkplace place(@Nullable String activity) {
        return place("07019", activity, Enterprise.NONE, Answer.NO, NewWorkplace.Employer.unknown());
    }

    static NewWorkplace of(NewWorkplace.Employer employer) {
        return place("07019", "111331", Enterprise.NONE, Answer.NO, employer);
    }

    static NewWorkplace place(
            String municipality,
            @Nullable String activity,
            Enterprise tie,
            Answer illicit,
            NewWorkplace.Employer employer) {
        return new NewWorkplace(
                DAY,
                WorkplaceKind.FIELD,
                municipality,
                activity,
                Formality.INFORMAL,
                tie,
                1,
                illicit,
                employer,
                new NewWorkplace.Texts(null, null, "Pasando el Puente Canario"));
    }
}
