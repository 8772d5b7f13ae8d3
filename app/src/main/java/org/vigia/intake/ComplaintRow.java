package org.vigia.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.vigia.page.Formats;
import org.vigia.reference.Industry;
import org.vigia.reference.Reference;

/** A complaint in words. */
record ComplaintRow(
        Complaint complaint, String place, String activity, String children, String ages, List<FollowUp> after) {

    static ComplaintRow of(Complaint complaint, Reference reference, List<FollowUp> after) {
        var place = reference.getMunicipality(complaint.municipality());
        return new ComplaintRow(
                complaint,
                "%s, %s".formatted(place.name(), place.state().shortName()),
                complaint
                        .activity()
                        .flatMap(reference::findIndustry)
                        .map(Industry::titleEs)
                        .orElse("No se sabe"),
                complaint.allegedChildren().isPresent()
                        ? Formats.integer(complaint.allegedChildren().getAsInt())
                        : "No se sabe",
                complaint.ages().map(ComplaintRow::years).orElse("No se saben"),
                after);
    }

    private static String years(org.vigia.law.Age age) {
        String years =
                age.isExact() ? age.atLeast() + " años" : "de %d a %d años".formatted(age.atLeast(), age.atMost());
        return "%s (%s)"
                .formatted(years, age.bands().stream().map(b -> b.nameEs()).collect(Collectors.joining(" · ")));
    }

    boolean danger() {
        return complaint.danger() == org.vigia.law.Answer.YES;
    }
}
