package org.vigia.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.vigia.access.Role;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;
import org.vigia.permit.Event;
import org.vigia.permit.Examination;
import org.vigia.permit.Ground;
import org.vigia.permit.NewPermit;
import org.vigia.permit.PermitFile;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;

/** Invented permits of adolescents in Chiapas, one for each way that it may go. */
final class PermitStory {
    private static final String UNIT = "ITL-07";

    private static final Map<WorkQuestion, Answer> IN_ORDER = Map.ofEntries(
            Map.entry(WorkQuestion.PARENTAL_AUTHORISATION, Answer.YES),
            Map.entry(WorkQuestion.MEDICAL_CERTIFICATE, Answer.YES),
            Map.entry(WorkQuestion.BASIC_EDUCATION, Answer.YES),
            Map.entry(WorkQuestion.SCHOOL_TIME, Answer.YES),
            Map.entry(WorkQuestion.REST, Answer.YES),
            Map.entry(WorkQuestion.FAMILY_CIRCLE, Answer.NO),
            Map.entry(WorkQuestion.DOMESTIC_WORK, Answer.NO),
            Map.entry(WorkQuestion.OVERTIME, Answer.NO),
            Map.entry(WorkQuestion.SUNDAY_OR_HOLIDAY, Answer.NO),
            Map.entry(WorkQuestion.AFTER_22, Answer.NO),
            Map.entry(WorkQuestion.CHEMICALS, Answer.NO),
            Map.entry(WorkQuestion.MACHINERY, Answer.NO),
            Map.entry(WorkQuestion.HEAVY_VEHICLES, Answer.NO),
            Map.entry(WorkQuestion.SERVES_ALCOHOL, Answer.NO),
            Map.entry(WorkQuestion.HARMS_MORALITY, Answer.NO),
            Map.entry(WorkQuestion.ITINERANT, Answer.NO));

    private final Cast cast;
    private final Rooms rooms;
    private final People people;
    private final LocalDate today;

    PermitStory(Cast cast, Rooms rooms, People people, LocalDate today) {
        this.cast = cast;
        this.rooms = rooms;
        this.people = people;
        this.today = today;
    }

    void tell() {
        ask(0, today.minusDays(20));
        String examined = ask(1, today.minusDays(6));
        record(Role.INSPECTOR, examined, examination(today.minusDays(2), 200));
        String refused = ask(2, today.minusDays(60));
        record(Role.SUPERVISOR, refused, new Event.Refused(today.minusDays(50), Ground.NO_CERTIFICATE));
        String granted = ask(3, today.minusDays(90));
        grant(granted, today.minusDays(80), 180);
        String ending = ask(4, today.minusDays(175));
        grant(ending, today.minusDays(170), 182);
        String suspended = ask(5, today.minusDays(120));
        grant(suspended, today.minusDays(115), 180);
        record(Role.SUPERVISOR, suspended, new Event.Suspended(today.minusDays(30), Ground.SCHOOL));
    }

    private void grant(String folio, LocalDate on, int days) {
        record(Role.INSPECTOR, folio, examination(on, days));
        record(Role.SUPERVISOR, folio, new Event.Granted(on, on.plusDays(days)));
    }

    private static Event examination(LocalDate on, int days) {
        return new Event.Examined(new Examination(on, AgeMethod.DOCUMENT, on.plusDays(days), Set.of(), IN_ORDER));
    }

    private String ask(int number, LocalDate on) {
        var random = new SplittableRandom(number);
        LocalDate born = on.minusYears(16).minusDays(40L + number);
        var who = new NewChild(
                Sex.GIRL,
                Age.on(on, born),
                AgeMethod.SELF_DECLARED,
                on,
                Answer.UNKNOWN,
                "es",
                Origin.NATIONAL,
                Answer.UNKNOWN,
                CurpStatus.NOT_AT_HAND,
                new NewChild.Names(people.girl(random), people.surnames(random), null, born, null, null));
        var words = new NewPermit.Words(
                "Papelería inventada",
                "Calle inventada, sin número",
                "Atender el mostrador y acomodar mercancía",
                "De 14:00 a 18:00, de lunes a viernes",
                null);
        var asked = new NewPermit(on, who, "07", "465311", new BigDecimal("4"), new BigDecimal("5"), words);
        UUID permit = cast.once(
                        UNIT,
                        Role.INSPECTOR,
                        "permit/" + number,
                        () -> rooms.permit().ask(asked))
                .subject();
        PermitFile file = cast.ask(UNIT, Role.INSPECTOR, () -> rooms.permit().get(permit));
        return file.folio();
    }

    private void record(Role role, String folio, Event event) {
        cast.once(
                UNIT,
                role,
                "permit/" + folio + "/" + event.getClass().getSimpleName(),
                () -> rooms.permit().record(folio, event, null, null));
    }
}
