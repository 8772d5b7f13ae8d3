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
import org.vigia.reference.CodeList;

/** A way of dividing a measure, with its codes and the SQL that gives the code of a fact. */
public enum Division {
    STATE("entidad", "Entidad", "state"),
    QUARTER("trimestre", "Trimestre", "extract(quarter from day)::text"),
    AUTHORITY("autoridad", "Autoridad", "case when unit = any(:federal) then 'federal' else 'state' end"),
    JURISDICTION("competencia", "Competencia", "case jurisdiction when 'FEDERAL' then 'federal' else 'state' end"),
    SELECTION("origen", "Por qué se hizo", "lower(selection)"),
    NOTICE("aviso", "Aviso", "lower(notice)"),
    SECTOR("actividad", "Actividad", """
            case when left(activity, 2) = '11' then 'agriculture' when left(activity, 2) = '23' then 'construction'
                 when left(activity, 2) in ('31', '32', '33') then 'manufacturing'
                 when left(activity, 2) in ('43', '46') then 'trade' when left(activity, 2) = '72' then 'lodging'
                 when left(activity, 2) = '81' then 'services' when activity is null then 'unknown' else 'other' end"""),
    FORMALITY("formalidad", "Formal o informal", "coalesce(lower(formality), 'unknown')"),
    AREA("municipio", "Municipio rural o urbano", """
            case when municipality = any(:rural) then 'rural' when municipality = any(:urban) then 'urban' else 'unknown' end"""),
    FOUND("hallazgo", "Si se encontró trabajo infantil", "found"),
    VERIFIED("resultado", "Resultado de la lista", "verified"),
    AGE("edad", "Edad", age()),
    SEX("sexo", "Sexo", "case sex when 'GIRL' then 'girl' when 'BOY' then 'boy' else 'unknown' end"),
    CHANNEL("via", "Cómo llegó", """
            case when channel in ('IN_PERSON', 'PHONE', 'LETTER', 'E_MAIL', 'WEB', 'EMERGENCY') then lower(channel)
                 when channel = 'OWN_KNOWLEDGE' then 'own' else 'institution' end"""),
    FOLLOWED("seguimiento", "Qué siguió", "followed"),
    PURPOSE("para", "Para qué", "lower(purpose)"),
    STAGE("etapa", "Hasta dónde llegó", "lower(status)"),
    COURSE("cobro", "Hasta dónde llegó la multa", "course"),
    REFUSAL("motivo", "Por qué se rechazó", """
            case refusal when 'NO_MEANS' then 'means' when 'NOT_COMPETENT' then 'competence'
                 when 'FAMILY_DECLINED' then 'family' else 'infeasible' end"""),
    JUDGED("procedimiento", "Cómo se juzgó", "judged");

    private static final String NOT_SHOWN = "No se muestra";

    private final String slug;
    private final String labelEs;
    private final String sql;
    private final Map<String, String> labels;

    Division(String slug, String labelEs, String sql) {
        this.slug = slug;
        this.labelEs = labelEs;
        this.sql = sql;
        this.labels = switch (name()) {
            case "STATE" -> labels("reference", "states.csv", "", "short_name");
            case "AGE" -> ages();
            default -> labels("release", "codes.csv", name(), "label_es");
        };
    }

    /** Its name in addresses and files. */
    public String slug() {
        return slug;
    }

    public String labelEs() {
        return labelEs;
    }

    /** Its codes in their order, with their words. */
    public Map<String, String> labels() {
        return labels;
    }

    /** The words of a code. */
    public String label(String code) {
        return code.equals(Dimension.NOT_SHOWN) ? NOT_SHOWN : labels.getOrDefault(code, code);
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

    private static Map<String, String> ages() {
        Map<String, String> ages = new LinkedHashMap<>();
        for (AgeBand band : AgeBand.values())
            ages.put(
                    band.code(),
                    band == AgeBand.UNKNOWN ? "No se sabe" : "%d a %d años".formatted(band.youngest(), band.oldest()));
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
