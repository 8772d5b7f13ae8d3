package org.vigia.countries;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vigia.page.Language;

/** A legal standard that ILAB compares each country's laws with. The codes are ILAB's own, misspellings included. */
enum Standard implements Topic {
    MINIMUM_WORK("Minimum_Work", "edad-minima", "Edad mínima para trabajar", "Minimum age for work"),
    MINIMUM_HAZARDOUS_WORK(
            "Minimum_Hazardous_Work",
            "edad-minima-peligroso",
            "Edad mínima para el trabajo peligroso",
            "Minimum age for hazardous work"),
    TYPES_HAZARDOUS_WORK(
            "Types_Hazardous_Work",
            "lista-peligrosos",
            "Lista de trabajos peligrosos prohibidos",
            "List of prohibited hazardous work"),
    PROHIBITION_FORCED_LABOR(
            "Prohibition_Forced_Labor",
            "trabajo-forzoso",
            "Prohibición del trabajo forzoso",
            "Prohibition of forced labour"),
    PROHIBITION_CHILD_TRAFFICKING(
            "Prohibition_Child_Trafficking",
            "trata",
            "Prohibición de la trata de niñas y niños",
            "Prohibition of child trafficking"),
    PROHIBITION_CSEC(
            "Prohibition_CSEC",
            "explotacion-sexual",
            "Prohibición de la explotación sexual comercial",
            "Prohibition of commercial sexual exploitation of children"),
    PROHIBITION_ILLICIT_ACTIVITIES(
            "Prohibition_Illicit_Activities",
            "actividades-ilicitas",
            "Prohibición de usar a niñas y niños en actividades ilícitas",
            "Prohibition of using children in illicit activities"),
    MINIMUM_COMPULSORY_MILITARY(
            "Minimum_Compulsory_Military",
            "reclutamiento-obligatorio",
            "Prohibición del reclutamiento militar obligatorio de menores",
            "Prohibition of compulsory military recruitment of children"),
    MINIMUM_VOLUNTARY_MILITARY(
            "Minumum_Voluntary_Military",
            "reclutamiento-voluntario",
            "Edad mínima para el servicio militar voluntario",
            "Minimum age for voluntary military service"),
    MINIMUM_NON_STATE_MILITARY(
            "Minumum_Non_State_Military",
            "reclutamiento-no-estatal",
            "Prohibición del reclutamiento por grupos armados no estatales",
            "Prohibition of recruitment by non-state armed groups"),
    COMPULSORY_EDUCATION(
            "Compulsory_Education",
            "educacion-obligatoria",
            "Edad de educación obligatoria",
            "Compulsory education age"),
    FREE_PUBLIC_EDUCATION(
            "Free_Public_Education", "educacion-gratuita", "Educación pública gratuita", "Free public education");

    private final String code;
    private final String slug;
    private final String nameEs;
    private final String nameEn;

    Standard(String code, String slug, String nameEs, String nameEn) {
        this.code = code;
        this.slug = slug;
        this.nameEs = nameEs;
        this.nameEn = nameEn;
    }

    /** @throws IllegalArgumentException for one that ILAB has not asked */
    static Standard get(String code) {
        return Arrays.stream(values())
                .filter(standard -> standard.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Norma desconocida: " + code));
    }

    /** As a part of its row: whether the law has it, or whether that meets the international standard. */
    Indicator asked(String part) {
        return new Indicator(
                code + "/" + part, slug, nameEs, nameEn, "answer", Indicator.Asks.ANSWER, Optional.empty());
    }

    String name(Language language) {
        return language.choose(nameEs, nameEn);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String label(Language language) {
        return language.choose("Norma: ", "Standard: ") + name(language);
    }

    @Override
    public SourceFile<StandardRow> file() {
        return StandardRow.FILE;
    }

    @Override
    public List<StandardRow> rows() {
        return StandardRow.FILE.rows().stream()
                .filter(row -> row.standard() == this)
                .toList();
    }
}
