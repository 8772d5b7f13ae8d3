package org.vigia.bulk;

import static java.util.Map.entry;

import java.util.Map;
import org.vigia.protection.Institution;
import org.vigia.protection.Judgment;
import org.vigia.protection.MeasureKind;
import org.vigia.protection.Refusal;
import org.vigia.protection.Urgency;

/** The words that registers of protection units use for what a measure is and what became of it. */
final class MeasureWords {
    static final OneOf<MeasureKind> KIND = new OneOf<>(
            "medida",
            Map.ofEntries(
                    entry("escuela", MeasureKind.SCHOOL),
                    entry("salud", MeasureKind.HEALTH),
                    entry("psicologica", MeasureKind.PSYCHOLOGICAL),
                    entry("registro-civil", MeasureKind.REGISTRATION),
                    entry("familia", MeasureKind.FAMILY),
                    entry("programa", MeasureKind.PROGRAMME),
                    entry("juridica", MeasureKind.LEGAL),
                    entry("alojamiento", MeasureKind.SAFE_PLACE),
                    entry("retorno", MeasureKind.RETURN),
                    entry("capacitacion", MeasureKind.TRAINING),
                    entry("centro", MeasureKind.CENTRE),
                    entry("medica", MeasureKind.MEDICAL)),
            MeasureKind::label);
    static final OneOf<Institution> INSTITUTION = new OneOf<>(
            "institucion",
            Map.ofEntries(
                    entry("educacion", Institution.EDUCATION),
                    entry("salud", Institution.HEALTH),
                    entry("dif-estatal", Institution.STATE_DIF),
                    entry("dif-municipal", Institution.MUNICIPAL_DIF),
                    entry("centro", Institution.ASSISTANCE_CENTRE),
                    entry("registro-civil", Institution.CIVIL_REGISTRY),
                    entry("bienestar", Institution.WELFARE),
                    entry("pueblos-indigenas", Institution.INDIGENOUS_PEOPLES),
                    entry("defensa-del-trabajo", Institution.WORKER_DEFENCE),
                    entry("ministerio-publico", Institution.PROSECUTOR),
                    entry("victimas", Institution.VICTIMS),
                    entry("sociedad-civil", Institution.CIVIL_SOCIETY),
                    entry("procuraduria", Institution.OWN)),
            Institution::label);
    static final OneOf<Urgency> URGENCY = new OneOf<>(
            "urgencia",
            Map.of("no", Urgency.NONE, "pedida", Urgency.ASKED, "ordenada", Urgency.ORDERED),
            Urgency::label);
    static final OneOf<Refusal> REFUSAL = new OneOf<>(
            "motivo",
            Map.of(
                    "sin-medios", Refusal.NO_MEANS,
                    "no-le-corresponde", Refusal.NOT_COMPETENT,
                    "no-quiso", Refusal.FAMILY_DECLINED,
                    "no-se-puede", Refusal.NOT_FEASIBLE),
            Refusal::label);
    static final OneOf<Judgment> JUDGMENT = new OneOf<>(
            "resolucion",
            Map.of(
                    "ratificada", Judgment.CONFIRMED,
                    "modificada", Judgment.MODIFIED,
                    "cancelada", Judgment.CANCELLED),
            Judgment::label);

    private MeasureWords() {}
}
