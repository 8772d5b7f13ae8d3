package org.vigia.release;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigia.disclosure.AgeBand;
import org.vigia.disclosure.Dimension;
import org.vigia.page.Language;
import org.vigia.reference.CodeList;

/** A way of dividing a measure, with its codes and the SQL that gives the code of a fact. */
public enum Division {
    STATE("entidad", "Entidad", "State", "state"),
    QUARTER("trimestre", "Trimestre", "Quarter", "extract(quarter from day)::text"),
    AUTHORITY("autoridad", "Autoridad", "Authority", "case when unit = any(:federal) then 'federal' else 'state' end"),
    JURISDICTION(
            "competencia",
            "Competencia",
            "Jurisdiction",
            "case jurisdiction when 'FEDERAL' then 'federal' else 'state' end"),
    SELECTION("origen", "Por qué se hizo", "Why it was made", "lower(selection)"),
    NOTICE("aviso", "Aviso", "Notice", "lower(notice)"),
    SECTOR("actividad", "Actividad", "Activity", """
            case when left(activity, 2) = '11' then 'agriculture' when left(activity, 2) = '23' then 'construction'
                 when left(activity, 2) in ('31', '32', '33') then 'manufacturing'
                 when left(activity, 2) in ('43', '46') then 'trade' when left(activity, 2) = '72' then 'lodging'
                 when left(activity, 2) = '81' then 'services' when activity is null then 'unknown' else 'other' end"""),
    FORMALITY("formalidad", "Formal o informal", "Formal or informal", "coalesce(lower(formality), 'unknown')"),
    AREA("municipio", "Municipio rural o urbano", "Rural or urban municipality", """
            case when municipality = any(:rural) then 'rural' when municipality = any(:urban) then 'urban' else 'unknown' end"""),
    FOUND("hallazgo", "Si se encontró trabajo infantil", "Whether child labour was found", "found"),
    VERIFIED("resultado", "Resultado de la lista", "Result of the checklist", "verified"),
    AGE("edad", "Edad", "Age", age()),
    SEX("sexo", "Sexo", "Sex", "case sex when 'GIRL' then 'girl' when 'BOY' then 'boy' else 'unknown' end"),
    CHANNEL("via", "Cómo llegó", "How it arrived", """
            case when channel in ('IN_PERSON', 'PHONE', 'LETTER', 'E_MAIL', 'WEB', 'EMERGENCY') then lower(channel)
                 when channel = 'OWN_KNOWLEDGE' then 'own' else 'institution' end"""),
    FOLLOWED("seguimiento", "Qué siguió", "What followed", "followed"),
    PURPOSE("para", "Para qué", "For what", "lower(purpose)"),
    STAGE("etapa", "Hasta dónde llegó", "How far it came", "lower(status)"),
    COURSE("cobro", "Hasta dónde llegó la multa", "How far the fine came", "course"),
    REFUSAL("motivo", "Por qué se rechazó", "Why it was refused", """
            case refusal when 'NO_MEANS' then 'means' when 'NOT_COMPETENT' then 'competence'
                 when 'FAMILY_DECLINED' then 'family' else 'infeasible' end"""),
    JUDGED("procedimiento", "Cómo se juzgó", "How it was judged", "judged");

    private final String slug;
    private final String labelEs;
    private final String labelEn;
    private final String sql;
    private final Map<String, String> labels;
    private final Map<String, String> english;

    Division(String slug, String labelEs, String labelEn, String sql) {
        this.slug = slug;
        this.labelEs = labelEs;
        this.labelEn = labelEn;
        this.sql = sql;
        this.labels = labels(Language.ES);
        this.english = labels(Language.EN);
    }

    private Map<String, String> labels(Language language) {
        return switch (name()) {
            case "STATE" -> labels("reference", "states.csv", "", "short_name");
            case "AGE" -> ages(language);
            default -> labels("release", "codes.csv", name(), "label_" + language.code());
        };
    }

    /** Its name in addresses and files. */
    public String slug() {
        return slug;
    }

    public String labelEs() {
        return labelEs;
    }

    public String label(Language language) {
        return language.choose(labelEs, labelEn);
    }

    /** Its codes in their order, with their words. */
    public Map<String, String> labels() {
        return labels;
    }

    /** The words of a code. */
    public String label(String code) {
        return label(code, Language.ES);
    }

    public String label(String code, Language language) {
        return code.equals(Dimension.NOT_SHOWN)
                ? language.choose("No se muestra", "Not shown")
                : labelsIn(language).getOrDefault(code, code);
    }

    /** Its codes in their order, with their words in a language. */
    public Map<String, String> labelsIn(Language language) {
        return switch (language) {
            case ES -> labels;
            case EN -> english;
        };
    }

    String sql() {
        return sql;
    }

    /** @param coarse whether some of its codes may not be shown */
    Dimension dimension(boolean coarse) {
        List<String> codes = new ArrayList<>(labels.keySet());
        if (coarse && this != STATE) codes.add(Dimension.NOT_SHOWN);
        return Dimension.of(slug, codes);
    }

    /** @param of the division whose rows count; all of them when it is empty */
    private static Map<String, String> labels(String folder, String file, String of, String words) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (CodeList.Row row : CodeList.read(folder, file).rows())
            if (of.isEmpty() || row.get("division").equals(of)) labels.put(row.get("code"), row.get(words));
        return Collections.unmodifiableMap(labels);
    }

    private static Map<String, String> ages(Language language) {
        Map<String, String> ages = new LinkedHashMap<>();
        for (AgeBand band : AgeBand.values())
            ages.put(
                    band.code(),
                    band == AgeBand.UNKNOWN
                            ? language.choose("No se sabe", "Not known")
                            : language.choose("%d a %d años", "%d to %d years")
                                    .formatted(band.youngest(), band.oldest()));
        return Collections.unmodifiableMap(ages);
    }

    /** An age known as a range across two bands is unknown. */
    private static String age() {
        return Arrays.stream(AgeBand.values())
                .filter(band -> band != AgeBand.UNKNOWN)
                .map(band -> "when age_at_least >= %d and least(age_at_most, 17) <= %d then '%s'"
                        .formatted(band.youngest(), band.oldest(), band.code()))
                .collect(joining(" ", "case ", " else '%s' end".formatted(AgeBand.UNKNOWN.code())));
    }
}
