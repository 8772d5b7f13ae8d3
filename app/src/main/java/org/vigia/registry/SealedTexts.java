package org.vigia.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.vigia.docket.Docket;
import org.vigia.docket.FactForm;

/** The encrypted texts of one row, and what opens them. */
record SealedTexts(UUID row, UUID key, byte[] sealed) {

    static SealedTexts of(ResultSet row) throws SQLException {
        return new SealedTexts(
                row.getObject("id", UUID.class), row.getObject("sealed_key", UUID.class), row.getBytes("sealed"));
    }

    /** The known fields; none once they have been erased. */
    Map<String, String> open(Docket docket, FactForm form) {
        var known = new LinkedHashMap<String, String>();
        var opened = docket.open(form, row, key, sealed);
        for (String field : form.sealed()) {
            String text = opened.get(field);
            if (text != null) known.put(field, text);
        }
        return known;
    }
}
