package org.vigia.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.registry.NewWorkplace;

/**
 * A complaint as a member of staff takes it down.
 *
 * @param receivedOn in the local time of the place complained of
 * @param allegedChildren how many, as told; null when not known
 * @param ages from the youngest to the oldest told; null when not known
 * @param danger whether there is danger now
 * @param language of the narrative: INALI code, {@code es} for Spanish
 * @param complainant null when nothing is known of who complained
 */
public record NewComplaint(
        LocalDate receivedOn,
        Channel channel,
        NewWorkplace workplace,
        @Nullable Integer allegedChildren,
        @Nullable Age ages,
        Answer danger,
        String narrative,
        String language,
        @Nullable Complainant complainant) {}
