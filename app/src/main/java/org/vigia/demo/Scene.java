package org.vigia.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.reference.Municipality;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;

/** The people and words of one invented case. */
record Scene(RandomGenerator random, People people) {

    NewChild child(LocalDate on) {
        boolean girl = random.nextInt(10) < 4;
        int age = Math.min(17, 9 + random.nextInt(5) + random.nextInt(5));
        boolean told = random.nextInt(3) > 0;
        return new NewChild(
                girl ? Sex.GIRL : Sex.BOY,
                told ? Age.known(age) : Age.between(age, Math.min(17, age + 2)),
                told ? AgeMethod.SELF_DECLARED : AgeMethod.ESTIMATED,
                on,
                random.nextInt(3) == 0 ? Answer.YES : Answer.NO,
                "es",
                random.nextInt(12) == 0 ? Origin.FOREIGN : Origin.NATIONAL,
                Answer.NO,
                CurpStatus.NOT_AT_HAND,
                new NewChild.Names(
                        girl ? people.girl(random) : people.boy(random),
                        people.surnames(random),
                        null,
                        null,
                        null,
                        null));
    }

    String adult() {
        return people.girl(random) + " " + people.surnames(random);
    }

    String narrative(Work work, Municipality place) {
        return "Caso inventado. Avisan que hay niñas, niños o adolescentes trabajando en %s: %s."
                .formatted(place.name(), work.task().toLowerCase(Locale.of("es", "MX")));
    }

    String observations(int found) {
        return found == 0
                ? "Caso inventado. Se recorrió el centro de trabajo y no se encontró a ninguna persona menor de 18 años."
                : "Caso inventado. Se encontró a %d personas menores de 18 años; se les entrevistó aparte."
                        .formatted(found);
    }
}
