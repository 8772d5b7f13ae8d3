package org.vigia.countries;

import java.util.Arrays;
import java.util.Optional;
import org.vigia.page.Language;

/** What ILAB tells of how many children work and go to school. */
enum Statistic {
    WORKING("Children_Work_Statistics", "Total_Percentage_of_Working_Children", "share", "Trabajan", "Working"),
    WORKING_CHILDREN(
            "Children_Work_Statistics",
            "Total_Working_Population",
            "child",
            "Cuántas niñas y niños trabajan",
            "How many children work"),
    AGRICULTURE(
            "Children_Work_Statistics",
            "Agriculture",
            "share",
            "De quienes trabajan, en el sector agropecuario",
            "Of those who work, in agriculture"),
    INDUSTRY(
            "Children_Work_Statistics",
            "Industry",
            "share",
            "De quienes trabajan, en la industria",
            "Of those who work, in industry"),
    SERVICES(
            "Children_Work_Statistics",
            "Services",
            "share",
            "De quienes trabajan, en los servicios",
            "Of those who work, in services"),
    ATTENDING(
            "Education_Statistics_Attendance_Statistics",
            "Percentage",
            "share",
            "Asisten a la escuela",
            "Attending school"),
    COMBINING(
            "Children_Working_and_Studying_7-14_yrs_old",
            "Total",
            "share",
            "Trabajan y asisten a la escuela",
            "Combining work and school"),
    COMPLETION(
            "UNESCO_Primary_Completion_Rate",
            "Rate",
            "share",
            "Tasa de conclusión de la primaria (UNESCO)",
            "Primary completion rate (UNESCO)");

    private final String block;
    private final String code;
    private final String unit;
    private final String labelEs;
    private final String labelEn;

    Statistic(String block, String code, String unit, String labelEs, String labelEn) {
        this.block = block;
        this.code = code;
        this.unit = unit;
        this.labelEs = labelEs;
        this.labelEn = labelEn;
    }

    /** @throws IllegalArgumentException for one that ILAB has not told */
    static Statistic get(String block, String code) {
        return Arrays.stream(values())
                .filter(one -> one.block.equals(block) && one.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Estadística desconocida: %s %s".formatted(block, code)));
    }

    String block() {
        return block;
    }

    String code() {
        return code;
    }

    String label(Language language) {
        return language.choose(labelEs, labelEn);
    }

    boolean share() {
        return unit.equals("share");
    }

    Indicator asked() {
        return new Indicator(block + "/" + code, "", labelEs, labelEn, unit, Indicator.Asks.COUNT, Optional.empty());
    }
}
