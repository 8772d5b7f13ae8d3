package org.vigia.publication;

import java.util.Map;

/** Lines and sentences of Tables 6 and 7 of 2022 in English, as the mutations of its records expect them. */
final class Printed2022 {
    static final String FEDERAL = " Data are for federal inspectorate only.";
    static final String TO_OCTOBER = " Data are from January 1, 2022, to October 31, 2022.";
    static final String MINIMUM =
            " Known minimum: something is missing, or there are records that the authority has not stated.";
    static final String UNKNOWN = "Unknown ";
    static final String INSPECTIONS = "Number of Labor Inspections Conducted at Worksite ";
    static final String VIOLATIONS = "Number of Child Labor Violations Found ";
    static final String PENALTIES = "Number of Child Labor Violations for Which Penalties Were Imposed ";

    /** By measure; what has no line of its own is not here. */
    static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("INSPECTORATE_FUNDING", "Labor Inspectorate Funding "),
            Map.entry("INSPECTORS", "Number of Labor Inspectors "),
            Map.entry("WORKSITE_INSPECTIONS", INSPECTIONS),
            Map.entry("VIOLATIONS", VIOLATIONS),
            Map.entry("PENALTIES_IMPOSED", PENALTIES),
            Map.entry("CIVIL_PENALTIES_MECHANISM", "Mechanism to Assess Civil Penalties "),
            Map.entry("INSPECTOR_TRAINING", "Training for Labor Inspectors Provided "),
            Map.entry("ROUTINE_INSPECTIONS", "Routine Inspections Conducted "),
            Map.entry("TARGETED_INSPECTIONS", "Routine Inspections Targeted "),
            Map.entry("UNANNOUNCED_PERMITTED", "Unannounced Inspections Permitted "),
            Map.entry("UNANNOUNCED_INSPECTIONS", "Unannounced Inspections Conducted "),
            Map.entry("COMPLAINT_MECHANISM", "Complaint Mechanism Exists "),
            Map.entry(
                    "LABOUR_REFERRAL_MECHANISM",
                    "Reciprocal Referral Mechanism Exists Between Labor Authorities and Social Services "),
            Map.entry("INVESTIGATOR_TRAINING", "Training for Criminal Investigators Provided "),
            Map.entry("INVESTIGATIONS", "Number of Investigations "),
            Map.entry("PROSECUTIONS", "Number of Prosecutions Initiated "),
            Map.entry("CONVICTIONS", "Number of Convictions "),
            Map.entry(
                    "CRIMINAL_PENALTIES",
                    "Imposed Penalties for Violations Related to the Worst Forms of Child Labor "),
            Map.entry(
                    "CRIMINAL_REFERRAL_MECHANISM",
                    "Reciprocal Referral Mechanism Exists Between Criminal Authorities and Social Services "));

    private Printed2022() {}

    /** The first number of a printed cell, more by one. */
    static String oneMore(String printed) {
        return java.util.regex.Pattern.compile("[\\d,]+")
                .matcher(printed)
                .replaceFirst(found ->
                        "%,d".formatted(Long.parseLong(found.group().replace(",", "")) + 1));
    }
}
