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
    STATE("entidad", "Entidad", "state", states()),
    QUARTER(
            "trimestre",
            "Trimestre",
            "extract(quarter from day)::text",
            codes("1", "Enero a marzo", "2", "Abril a junio", "3", "Julio a septiembre", "4", "Octubre a diciembre")),
    AUTHORITY(
            "autoridad",
            "Autoridad",
            "case when unit = any(:federal) then 'federal' else 'state' end",
            codes("federal", "Federal", "state", "Estatal")),
    JURISDICTION(
            "competencia",
            "Competencia",
            "case jurisdiction when 'FEDERAL' then 'federal' else 'state' end",
            codes("federal", "Federal", "state", "Estatal")),
    SELECTION(
            "origen",
            "Por qué se hizo",
            "lower(selection)",
            codes("routine", "Ordinaria", "targeted", "Dirigida según riesgo", "complaint", "Por una denuncia")),
    NOTICE("aviso", "Aviso", "lower(notice)", codes("announced", "Con aviso", "unannounced", "Sin aviso")),
    SECTOR(
            "actividad",
            "Actividad",
            """
            case when left(activity, 2) = '11' then 'agriculture' when left(activity, 2) = '23' then 'construction'
                 when left(activity, 2) in ('31', '32', '33') then 'manufacturing'
                 when left(activity, 2) in ('43', '46') then 'trade' when left(activity, 2) = '72' then 'lodging'
                 when left(activity, 2) = '81' then 'services' when activity is null then 'unknown' else 'other' end""",
            codes(
                    "agriculture", "Agropecuaria, forestal y pesca",
                    "construction", "Construcción",
                    "manufacturing", "Industrias manufactureras",
                    "trade", "Comercio",
                    "lodging", "Alojamiento y preparación de alimentos",
                    "services", "Otros servicios y trabajo del hogar",
                    "other", "Las demás",
                    "unknown", "No se sabe")),
    AGE("edad", "Edad", age(), ages()),
    SEX("sexo", "Sexo", """
            case sex when 'GIRL' then 'girl' when 'BOY' then 'boy' else 'unknown' end""", codes("girl", "Niña", "boy", "Niño", "unknown", "No se sabe")),
    CHANNEL(
            "via",
            "Cómo llegó",
            """
            case when channel in ('IN_PERSON', 'PHONE', 'LETTER', 'E_MAIL', 'WEB', 'EMERGENCY') then lower(channel)
                 when channel = 'OWN_KNOWLEDGE' then 'own' else 'institution' end""",
            codes(
                    "in_person", "En persona",
                    "phone", "Por teléfono",
                    "letter", "Por escrito",
                    "e_mail", "Por correo electrónico",
                    "web", "Por internet",
                    "emergency", "Por el 911",
                    "institution", "Aviso de una autoridad, escuela u organización",
                    "own", "Lo vio personal de la unidad")),
    PURPOSE(
            "para",
            "Para qué",
            "lower(purpose)",
            codes("protection", "Protección", "prosecution", "Investigación penal", "defence", "Defensa del trabajo")),
    STAGE(
            "etapa",
            "Hasta dónde llegó",
            "lower(status)",
            codes(
                    "sent", "Enviada",
                    "delivered", "Entregada",
                    "accepted", "Aceptada",
                    "acting", "Con una primera acción",
                    "concluded", "Contestada con su resultado",
                    "rejected", "Rechazada",
                    "redirected", "Enviada a otra autoridad",
                    "withdrawn", "Retirada"));

    private static final String NOT_SHOWN = "No se muestra";

    private final String slug;
    private final String labelEs;
    private final String sql;
    private final Map<String, String> labels;

    Division(String slug, String labelEs, String sql, Map<String, String> labels) {
        this.slug = slug;
        this.labelEs = labelEs;
        this.sql = sql;
        this.labels = labels;
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

    private static Map<String, String> codes(String... pairs) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) codes.put(pairs[i], pairs[i + 1]);
        return Collections.unmodifiableMap(codes);
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        CodeList.read("reference", "states.csv")
                .rows()
                .forEach(row -> states.put(row.get("code"), row.get("short_name")));
        return Collections.unmodifiableMap(states);
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
