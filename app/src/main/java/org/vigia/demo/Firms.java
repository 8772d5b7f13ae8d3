package org.vigia.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.reference.Industry;
import org.vigia.reference.Municipality;
import org.vigia.reference.Reference;
import org.vigia.registry.EmployerKind;
import org.vigia.registry.Formality;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.WorkplaceKind;

/** Invented workplaces of all activities, with names that nobody bears. */
final class Firms {
    private static final List<String> TRADES = List.of(
            "Agrícola",
            "Abarrotes",
            "Alimentos",
            "Autopartes",
            "Calzado",
            "Comercializadora",
            "Constructora",
            "Distribuidora",
            "Empacadora",
            "Ferretería",
            "Ganadera",
            "Hotelera",
            "Industrias",
            "Ladrillera",
            "Maquiladora",
            "Muebles",
            "Operadora",
            "Panificadora",
            "Pesquera",
            "Plásticos",
            "Restaurante",
            "Servicios",
            "Textiles",
            "Transportes",
            "Vivero");
    private static final List<String> SYLLABLES = List.of(
            "al", "bru", "ca", "da", "cen", "dor", "fe", "gal", "ix", "jo", "ku", "lan", "mar", "mex", "ni", "nor", "o",
            "pa", "que", "ran", "sa", "sol", "ta", "tec", "ti", "tlán", "u", "va", "xal", "yu", "za", "zen");
    private static final List<String> ENDS =
            List.of(", S.A. de C.V.", ", S.A. de C.V.", ", S. de R.L. de C.V.", ", S.P.R. de R.L.");
    private static final LocalDate REGISTERED = LocalDate.of(2015, 7, 1);
    private static final String LETTERS = "ABCDEFGHIJKLMNPQRSTUVWXYZ123456789";

    private final List<Industry> activities;
    private final People people;

    Firms(Reference reference, People people) {
        this.activities = reference.industries().stream()
                .filter(activity -> activity.level() == Industry.Level.CLASE)
                .toList();
        this.people = people;
    }

    /** Of an activity in which children are found. */
    NewWorkplace of(Work work, Municipality place, RandomGenerator random) {
        return workplace(work.kind(), work.scian(), work.formality(), place, random);
    }

    /** Of any activity. */
    NewWorkplace any(Municipality place, RandomGenerator random) {
        String activity = activities.get(random.nextInt(activities.size())).code();
        return workplace(
                activity.startsWith("11") ? WorkplaceKind.FIELD : WorkplaceKind.ESTABLISHMENT,
                activity,
                random.nextInt(5) == 0 ? Formality.INFORMAL : Formality.FORMAL,
                place,
                random);
    }

    private NewWorkplace workplace(
            WorkplaceKind kind, String activity, Formality formality, Municipality place, RandomGenerator random) {
        return new NewWorkplace(
                REGISTERED.plusDays(random.nextInt(180)),
                kind,
                place.code(),
                activity,
                formality,
                Enterprise.NONE,
                1,
                Answer.NO,
                employer(formality, random),
                new NewWorkplace.Texts(
                        "Localidad inventada " + random.nextInt(1, 100), "Domicilio inventado, sin número", null));
    }

    private NewWorkplace.Employer employer(Formality formality, RandomGenerator random) {
        int luck = random.nextInt(100);
        if (luck < (formality == Formality.FORMAL ? 70 : 20))
            return new NewWorkplace.Employer(EmployerKind.LEGAL, name(random), rfc(random));
        return luck < 85
                ? new NewWorkplace.Employer(
                        EmployerKind.NATURAL, people.girl(random) + " " + people.surnames(random), null)
                : NewWorkplace.Employer.unknown();
    }

    private String name(RandomGenerator random) {
        String own = random.nextInt(3) == 0 ? people.surnames(random) : coined(random);
        return drawn(TRADES, random) + " " + own + drawn(ENDS, random);
    }

    private static String coined(RandomGenerator random) {
        String word = drawn(SYLLABLES, random) + drawn(SYLLABLES, random) + drawn(SYLLABLES, random);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Of a day that no month has, so that it is nobody's. */
    private static String rfc(RandomGenerator random) {
        var rfc = new StringBuilder();
        for (int i = 0; i < 3; i++) rfc.append(LETTERS.charAt(random.nextInt(25)));
        rfc.append("%02d%02d00".formatted(random.nextInt(100), random.nextInt(1, 13)));
        for (int i = 0; i < 3; i++) rfc.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return rfc.toString();
    }

    private static String drawn(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
