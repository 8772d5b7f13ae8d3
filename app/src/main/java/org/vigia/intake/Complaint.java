package org.vigia.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.vigia.law.Age;
import org.vigia.law.Answer;

/**
 * A complaint without what was said and by whom.
 *
 * @param unit that received it
 * @param caseId given when it was received; the file may never be opened
 * @param state INEGI's two digits
 * @param municipality INEGI's five digits
 * @param activity SCIAN 2018 code
 * @param ages from the youngest to the oldest told
 */
public record Complaint(
        UUID id,
        String folio,
        String unit,
        UUID caseId,
        Channel channel,
        LocalDate receivedOn,
        String state,
        String municipality,
        Optional<String> activity,
        UUID workplace,
        OptionalInt allegedChildren,
        Optional<Age> ages,
        Answer danger,
        String language) {}
