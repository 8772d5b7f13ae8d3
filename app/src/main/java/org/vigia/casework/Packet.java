package org.vigia.casework;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.page.Formats;
import org.vigia.reference.Industry;
import org.vigia.reference.Reference;
import org.vigia.registry.Registry;
import org.vigia.registry.Workplace;

/** What may be handed over with a referral, as it stands in the file today. Names are never copied: they are opened. */
@Component
class Packet {
    static final String NOT_RECORDED = "No consta en el expediente";

    private final Access access;
    private final Reference reference;
    private final People people;
    private final Registry registry;
    private final CasePlace place;
    private final Violations violations;

    Packet(
            Access access,
            Reference reference,
            People people,
            Registry registry,
            CasePlace place,
            Violations violations) {
        this.access = access;
        this.reference = reference;
        this.people = people;
        this.registry = registry;
        this.place = place;
        this.violations = violations;
    }

    /** The chosen data, in the order of the form. */
    Map<PacketField, String> of(CaseFile file, List<PacketField> chosen) {
        List<People.Person> children = people.list(file.caseId());
        Optional<Workplace> workplace = place.findWorkplace(file.caseId());
        Map<String, String> texts = workplace
                .filter(_ -> access.may(Permission.READ_STATEMENT))
                .map(found -> registry.openWorkplaceTexts(found.id()))
                .orElse(Map.of());
        Map<PacketField, String> packet = new EnumMap<>(PacketField.class);
        for (PacketField field : chosen)
            packet.put(
                    field,
                    Optional.ofNullable(text(field, file, children, workplace, texts))
                            .filter(text -> !text.isBlank())
                            .orElse(NOT_RECORDED));
        return packet;
    }

    private @Nullable String text(
            PacketField field,
            CaseFile file,
            List<People.Person> children,
            Optional<Workplace> workplace,
            Map<String, String> texts) {
        return switch (field) {
            case PLACE -> reference.placeName(file.state(), file.municipality());
            case WORKPLACE -> joined(texts, "locality", "address", "description");
            case ACTIVITY ->
                workplace
                        .flatMap(Workplace::activity)
                        .flatMap(reference::findIndustry)
                        .map(Industry::titleEs)
                        .orElse(null);
            case EMPLOYER ->
                workplace.flatMap(Workplace::legalName).orElseGet(() -> joined(texts, "employer", "employer_rfc"));
            case CHILDREN -> children.isEmpty() ? null : People.sentence(children);
            case LANGUAGE -> People.languages(children);
            case IDENTITY ->
                children.isEmpty()
                        ? null
                        : Formats.count(children.size(), "nombre", "nombres")
                                + ": se abre con «Ver nombre» al aceptar y queda en la bitácora";
            case WORK -> People.tasks(children);
            case FINDINGS -> String.join("; ", violations.listStanding(file.caseId()));
            case MEASURES ->
                violations.isStopped(file.caseId()) ? "Procede el cese inmediato del trabajo (LFT 23)" : null;
        };
    }

    private static String joined(Map<String, String> texts, String... fields) {
        return Stream.of(fields).filter(texts::containsKey).map(texts::get).collect(joining(". "));
    }
}
