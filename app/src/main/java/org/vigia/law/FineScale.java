package org.vigia.law;

/** What a provision lets a breach cost, in UMA per affected worker. */
public record FineScale(String code, int umaMin, int umaMax, String provision, String textEs, Certainty certainty) {}
