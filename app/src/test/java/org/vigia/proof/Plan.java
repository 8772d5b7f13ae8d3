package org.vigia.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the database goes about a statement. */
record Plan(JsonNode root) {
    static Plan of(String json) {
        return new Plan(JsonMapper.shared().readTree(json).get(0).get("Plan"));
    }

    /** What must not happen in a list: a big table read from end to end, or more sorted than a page can need. */
    List<String> faults(Set<String> big, int sorted) {
        List<String> faults = new ArrayList<>();
        nodes(root).forEach(node -> {
            String type = node.get("Node Type").asString();
            if (type.equals("Seq Scan")
                    && big.contains(node.get("Relation Name").asString()))
                faults.add("reads all of " + node.get("Relation Name").asString());
            if (type.equals("Sort") && node.get("Plan Rows").asLong() > sorted)
                faults.add("sorts %d rows".formatted(node.get("Plan Rows").asLong()));
        });
        return faults;
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        Stream<JsonNode> below =
                node.has("Plans") ? node.get("Plans").valueStream().flatMap(Plan::nodes) : Stream.of();
        return Stream.concat(Stream.of(node), below);
    }
}
