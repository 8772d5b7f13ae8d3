package org.vigia.access;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways on which rows leave a table: a plain select, a view, a bulk copy and a count. */
final class Ways {
    private Ways() {}

    static Map<String, BitSet> of(Officer officer, SignedConnection as) throws SQLException {
        Map<String, BitSet> ways = new LinkedHashMap<>();
        BitSet selected = ids(as.ask(officer, "select array_agg(id) from crossing.cases"));
        ways.put("select", selected);
        // The other ways for one role of each unit: the same policy stands behind them.
        if (officer.role() == Role.SUPERVISOR) {
            ways.put("view", ids(as.ask(officer, "select array_agg(id) from crossing.seen")));
            byte[] copied = as.copy(officer, "copy (select id from crossing.cases) to stdout");
            ways.put(
                    "copy",
                    ids(new String(copied, StandardCharsets.US_ASCII).strip().replace('\n', ',')));
            int counted = Integer.parseInt(as.ask(officer, "select count(*) from crossing.cases"));
            ways.put("count", counted == selected.cardinality() ? selected : new BitSet());
        }
        return ways;
    }

    private static BitSet ids(String array) {
        var ids = new BitSet();
        String inner = array.replace("{", "").replace("}", "");
        if (!inner.isEmpty() && !inner.equals("null")) for (String id : inner.split(",")) ids.set(Integer.parseInt(id));
        return ids;
    }
}
