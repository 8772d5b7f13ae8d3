package org.vigia.inspection;

/** A point that a visit verifies, put so that yes is as it should be. */
public record ChecklistItem(String code, String titleEs, String provision) {}
