package org.vigia.demo;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;

/** Writes a child down as it is found on a day: of some there is a document, of others what they say. */
final class Hands {

    NewChild write(Person person, LocalDate day, RandomGenerator random) {
        int luck = random.nextInt(10);
        boolean document = luck < 3;
        boolean dated = luck < 7;
        int age = Math.clamp(Age.on(day, person.born()).atLeast(), 0, 17);
        boolean holds = Age.on(day, person.born()).atLeast() == age;
        return new NewChild(
                person.girl() ? Sex.GIRL : Sex.BOY,
                dated ? Age.known(age) : Age.between(Math.max(0, age - 1), Math.min(17, age + 1)),
                document ? AgeMethod.DOCUMENT : dated ? AgeMethod.SELF_DECLARED : AgeMethod.ESTIMATED,
                day,
                random.nextInt(4) == 0 ? Answer.YES : Answer.NO,
                "es",
                random.nextInt(12) == 0 ? Origin.FOREIGN : Origin.NATIONAL,
                random.nextInt(30) == 0 ? Answer.YES : Answer.NO,
                document ? CurpStatus.KNOWN : CurpStatus.NOT_AT_HAND,
                new NewChild.Names(
                        person.givenNames(),
                        person.surnames(),
                        document ? person.curp() : null,
                        dated && holds ? person.born() : null,
                        null,
                        null));
    }
}
