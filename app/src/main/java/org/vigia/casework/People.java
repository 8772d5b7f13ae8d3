package org.vigia.casework;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.inspection.Inspection;
import org.vigia.law.Age;
import org.vigia.page.Formats;
import org.vigia.reference.Language;
import org.vigia.reference.Reference;
import org.vigia.registry.Child;
import org.vigia.registry.Registry;

/** The children of a case as its page shows them: numbered, never named. */
@Component
class People {
    private static final String SPANISH = "es";

    private final Registry registry;
    private final Reference reference;
    private final Inspection inspection;
    private final CaseFiles files;

    People(Registry registry, Reference reference, Inspection inspection, CaseFiles files) {
        this.registry = registry;
        this.reference = reference;
        this.inspection = inspection;
        this.files = files;
    }

    /** One of them: "Persona 2", sex, age and language in words, and the other cases where the same CURP is. */
    record Person(
            Child child, String label, String age, String language, Optional<String> task, List<String> sameCurp) {
        /** "Niña de 14 años, nombre reservado". */
        String masked() {
            String who = switch (child.sex()) {
                case GIRL -> "Niña";
                case BOY -> "Niño";
                case NOT_STATED -> "Niña, niño o adolescente";
            };
            String known = age.startsWith("de") ? " " + age : " de " + age;
            return who + (child.age().equals(Age.unknown()) ? "" : known) + ", nombre reservado";
        }
    }

    List<Person> list(UUID caseId) {
        Map<UUID, String> tasks = new HashMap<>();
        inspection
                .listChildrenFound(caseId)
                .forEach(found -> tasks.put(found.child(), found.work().task()));
        List<Person> people = new ArrayList<>();
        for (Child child : registry.listChildren(caseId))
            people.add(new Person(
                    child,
                    "Persona " + (people.size() + 1),
                    age(child.age()),
                    language(child.language()),
                    Optional.ofNullable(tasks.get(child.id())),
                    sameCurp(child)));
        return people;
    }

    private List<String> sameCurp(Child child) {
        return registry.listFilesOfSameCurp(child.id()).stream()
                .filter(file -> !file.equals(child.caseId()))
                .flatMap(file -> files.find(file).stream())
                .map(CaseFile::folio)
                .sorted()
                .toList();
    }

    /** "2 personas: Niña o adolescente mujer, 14 años; …", for a referral. */
    static String sentence(List<Person> people) {
        return Formats.count(people.size(), "persona", "personas") + ": "
                + people.stream()
                        .map(person -> person.child().sex().label() + ", " + person.age())
                        .collect(joining("; "));
    }

    /** What they were doing, without names. */
    static String tasks(List<Person> people) {
        return people.stream()
                .flatMap(person -> person.task().map(task -> person.label() + ": " + task).stream())
                .collect(joining("; "));
    }

    static String languages(List<Person> people) {
        return people.stream().collect(groupingBy(Person::language, TreeMap::new, counting())).entrySet().stream()
                .map(spoken -> spoken.getKey() + " (" + spoken.getValue() + ")")
                .collect(joining("; "));
    }

    /** "14 años", "de 12 a 14 años", "edad desconocida". */
    static String age(Age age) {
        if (age.equals(Age.unknown())) return "edad desconocida";
        return age.isExact() ? age.atLeast() + " años" : "de %d a %d años".formatted(age.atLeast(), age.atMost());
    }

    private String language(@Nullable String code) {
        if (code == null) return "No se sabe";
        if (code.equals(SPANISH)) return "Español";
        return reference.languages().stream()
                .filter(language -> language.code().equals(code))
                .map(Language::name)
                .findFirst()
                .orElse(code);
    }
}
