package org.vigia.opendata;

import java.util.ArrayList;
import java.util.List;

/** A spreadsheet's table: code and name of each category, the number or nothing, and what must be known of it. */
record PlainCsv(Dataset dataset) {
    String text() {
        List<List<String>> records = new ArrayList<>();
        List<String> head = new ArrayList<>();
        for (Axis axis : dataset.axes()) head.addAll(List.of(axis.id(), axis.id() + "_nombre"));
        head.addAll(List.of("valor", "estado_obs"));
        records.add(head);
        List<List<Axis.Category>> places = dataset.places();
        for (int i = 0; i < places.size(); i++) {
            List<String> record = new ArrayList<>();
            for (Axis.Category category : places.get(i)) record.addAll(List.of(category.code(), category.label()));
            Observation observation = dataset.observations().get(i);
            record.add(Csv.number(observation));
            record.add(observation.status().word());
            records.add(record);
        }
        return Csv.text(records);
    }
}
