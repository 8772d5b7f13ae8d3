package org.vigia.statistics;

/**
 * What is counted in the records of one authority between two days, both included. A rule is never changed; a changed one
 * is a new constant with the next version.
 *
 * <p>Parameters: {@code units} whose records they are, {@code territory} 00 for the federation or a state, {@code from},
 * {@code to}.
 */
enum CountingRule {
    /** Carried out, where people work. Refused, not located and desk inspections are not inspections of a worksite. */
    WORKSITE_INSPECTIONS(1, """
            select count(*) as number, coalesce(bool_or(invented), false) as invented from inspection.visit_fact
             where unit = any(:units) and visited_on between :from and :to
               and modality = 'WORKSITE' and outcome = 'EXECUTED'"""),

    /** A finding: one child or none in particular, one provision, one episode. */
    VIOLATIONS(1, """
            select count(*) as number, coalesce(bool_or(invented), false) as invented from inspection.finding_fact
             where unit = any(:units) and visited_on between :from and :to"""),

    /** A finding that a decision of the period fines, whether the decision is final or not. */
    PENALTIES_IMPOSED(1, """
            select count(distinct c.finding) as number, false as invented
              from sanction.fine_line_fact l join sanction.charge_fact c on c.id = l.charge
             where l.decided_on between :from and :to
               and case :territory when '00' then l.jurisdiction = 'FEDERAL'
                                   else l.jurisdiction = 'STATE' and l.state = :territory end"""),

    /** A fine that the finance authority of the state says was paid in full. */
    PENALTIES_COLLECTED(1, """
            select count(distinct h.proceeding) as number, false as invented
              from sanction.collection_fact c join sanction.handover_fact h on h.id = c.account
             where c.event = 'PAID_IN_FULL' and c.happened_on between :from and :to
               and h.state = :territory"""),

    /** A complaint as recorded by the authority that received it, whatever came of it. */
    COMPLAINTS(1, """
            select count(*) as number, false as invented from intake.complaint_fact
             where unit = any(:units) and received_on between :from and :to""");

    private final int version;
    private final String sql;

    CountingRule(int version, String sql) {
        this.version = version;
        this.sql = sql;
    }

    int version() {
        return version;
    }

    String sql() {
        return sql;
    }

    /** Its name in the list of rows: {@code VIOLATIONS/1}. */
    String id() {
        return name() + "/" + version;
    }
}
