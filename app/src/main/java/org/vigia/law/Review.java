package org.vigia.law;

import java.time.LocalDate;

/** Who of a legal department compared a rule with the text of the law, and on which day. */
public record Review(String reviewer, LocalDate on) {}
