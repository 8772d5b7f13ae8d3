package org.vigia.law;

/**
 * An entry of the catalogue CL01–CL21: its name, provision, scale of fine, whether the work must stop at once (LFT 23) and
 * whether the prosecutor must be told (CNPP 222).
 */
public record BreachKind(
        String code,
        String nameEs,
        String nameEn,
        String provision,
        String fine,
        boolean immediateCessation,
        boolean criminalNotice,
        Certainty certainty) {}
