package org.vigia.opendata;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Objects whose members keep their order, so that a file is the same bit for bit whenever it is made again. */
final class Json {
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** @param members names and values by turns */
    static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) object.put((String) members[i], members[i + 1]);
        return object;
    }

    static String text(Map<String, Object> object) {
        return JsonMapper.shared().writeValueAsString(object);
    }

    /** For readers too. */
    static String indented(Map<String, Object> object) {
        return INDENTED.writeValueAsString(object) + "\n";
    }
}
