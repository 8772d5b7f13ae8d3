package org.vigia.identity;

import static org.vigia.identity.Person.Kind.CHILD;
import static org.vigia.identity.Person.Kind.COMPLAINANT;
import static org.vigia.identity.Person.Kind.DEBTOR;
import static org.vigia.identity.Person.Kind.SUBJECT;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vigia.page.Option;

/** What a name may be needed for; which purposes there are depends on whose it is (LGDNNA 76, LGPDPPSO 12). */
public enum Purpose {
    INTERVIEW("Escuchar o entrevistar", CHILD),
    PROTECTION("Avisar a protección o a la fiscalía", CHILD, COMPLAINANT),
    CONTACT("Pedir más datos o avisar del resultado", CHILD, COMPLAINANT),
    SAME_PERSON("Comprobar si es la misma persona de otro registro", CHILD),
    COLLECTION("Notificar o requerir el pago", DEBTOR),
    DOCUMENT("Redactar un acta u oficio que debe llevar el nombre", CHILD, COMPLAINANT, DEBTOR),
    OWN_REQUEST("La pide la niña, el niño o adolescente", SUBJECT),
    REPRESENTATIVE_REQUEST("La pide quien ejerce la patria potestad, la tutela o su representación", SUBJECT),
    AUTHORITY_ORDER("La ordena un juzgado o la autoridad garante", SUBJECT),
    REVIEW("Revisar o corregir el expediente", CHILD, COMPLAINANT, DEBTOR);

    private final String label;
    private final Set<Person.Kind> kinds;

    Purpose(String label, Person.Kind... kinds) {
        this.label = label;
        this.kinds = Set.of(kinds);
    }

    /** As shown on the screen, in Spanish. */
    public String label() {
        return label;
    }

    public static List<Option> options(Person.Kind kind) {
        return Stream.of(values())
                .filter(purpose -> purpose.fits(kind))
                .map(purpose -> new Option(purpose.name(), purpose.label))
                .toList();
    }

    boolean fits(Person.Kind kind) {
        return kinds.contains(kind);
    }
}
