package org.vigia.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;

/**
 * A workplace without what may lead to a person.
 *
 * @param state INEGI's two digits
 * @param municipality INEGI's five digits
 * @param activity SCIAN 2018 code
 * @param rfc of a legal person, 12 characters
 */
public record Workplace(
        UUID id,
        @Nullable UUID caseId,
        LocalDate seenOn,
        WorkplaceKind kind,
        String state,
        String municipality,
        Optional<String> activity,
        Formality formality,
        Enterprise enterprise,
        int statesAffected,
        Answer illicit,
        EmployerKind employerKind,
        Optional<String> rfc,
        Optional<String> legalName) {}
