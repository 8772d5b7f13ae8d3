package org.vigia.inspection;

/** Finds files by the rule of law that a finding rests on, also one that stands no longer. */
public final class RuleSearch {
    private static final String TOUCHED = """
            exists (select from inspection.finding f
                     where f.case_id = %s and :rule = any (string_to_array(f.rule, ', ')))""";

    private RuleSearch() {}

    /** A condition on {@code :rule} of files with their number in that column. */
    public static String ofFile(String column) {
        return TOUCHED.formatted(column);
    }
}
