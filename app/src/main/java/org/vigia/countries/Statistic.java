package org.vigia.countries;

import java.util.Arrays;
import java.util.Optional;

/** What ILAB tells of how many children work and go to school. */
enum Statistic {
    WORKING("Children_Work_Statistics", "Total_Percentage_of_Working_Children", "share", "Trabajan"),
    WORKING_CHILDREN("Children_Work_Statistics", "Total_Working_Population", "child", "Cuántas niñas y niños trabajan"),
    AGRICULTURE("Children_Work_Statistics", "Agriculture", "share", "De quienes trabajan, en el sector agropecuario"),
    INDUSTRY("Children_Work_Statistics", "Industry", "share", "De quienes trabajan, en la industria"),
    SERVICES("Children_Work_Statistics", "Services", "share", "De quienes trabajan, en los servicios"),
    ATTENDING("Education_Statistics_Attendance_Statistics", "Percentage", "share", "Asisten a la escuela"),
    COMBINING("Children_Working_and_Studying_7-14_yrs_old", "Total", "share", "Trabajan y asisten a la escuela"),
    COMPLETION("UNESCO_Primary_Completion_Rate", "Rate", "share", "Tasa de conclusión de la primaria (UNESCO)");

    private final String block;
    private final String code;
    private final String unit;
    private final String labelEs;

    Statistic(String block, String code, String unit, String labelEs) {
        this.block = block;
        this.code = code;
        this.unit = unit;
        this.labelEs = labelEs;
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

    String labelEs() {
        return labelEs;
    }

    boolean share() {
        return unit.equals("share");
    }

    Indicator asked() {
        return new Indicator(block + "/" + code, "", labelEs, unit, Indicator.Asks.COUNT, Optional.empty());
    }
}
