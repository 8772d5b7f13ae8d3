package org.vigia.law;

import java.util.Locale;

/** What is asked, yes or no, about a child's work; the words of each question are data ({@link Law#questions}). */
public enum WorkQuestion {
    FAMILY_CIRCLE,
    TALENT_ACTIVITY,
    CHEMICALS,
    MACHINERY,
    HEAVY_VEHICLES,
    AFTER_22,
    MEDICAL_CERTIFICATE,
    PARENTAL_AUTHORISATION,
    BASIC_EDUCATION,
    STUDY_AUTHORISATION,
    SCHOOL_TIME,
    EMPLOYER_REGISTER,
    LEAVE,
    TRAINING_AND_REPORTS,
    OVERTIME,
    SUNDAY_OR_HOLIDAY,
    REST,
    SERVES_ALCOHOL,
    HARMS_MORALITY,
    DOMESTIC_WORK,
    ITINERANT,
    ITINERANT_AUTHORISED,
    ALONGSIDE_PARENTS,
    FARM_EDUCATION,
    BELOW_MINIMUM_WAGE,
    OBSTRUCTION,
    ABROAD,
    PORT_WORK;

    String fact() {
        return name().toLowerCase(Locale.ROOT);
    }
}
