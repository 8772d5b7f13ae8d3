package org.vigia.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** SDMX-CSV 2.0, as SDMX 3.0 has it: codes only, a row for each observation, missing ones without a value. */
record SdmxCsv(Dataset dataset) {
    private static final String AGENCY = "VIGIA";

    String text() {
        String structure = "%s:%s(%s)"
                .formatted(AGENCY, id(dataset.id()), dataset.provenance().version());
        List<List<String>> records = new ArrayList<>();
        records.add(Stream.of(
                        Stream.of("STRUCTURE", "STRUCTURE_ID", "ACTION"),
                        dataset.axes().stream().map(SdmxCsv::id),
                        Stream.of("OBS_VALUE", "OBS_STATUS", "ESTADO_OBS"))
                .flatMap(columns -> columns)
                .toList());
        List<List<Axis.Category>> places = dataset.places();
        for (int i = 0; i < places.size(); i++) {
            Observation observation = dataset.observations().get(i);
            List<String> record = new ArrayList<>(List.of("dataflow", structure, "I"));
            for (Axis.Category category : places.get(i)) record.add(category.code());
            record.add(Csv.number(observation));
            record.add(observation.status().sdmx());
            record.add(observation.status().word());
            records.add(record);
        }
        return Csv.text(records);
    }

    private static String id(Axis axis) {
        return switch (axis.role()) {
            case TIME -> "TIME_PERIOD";
            case GEO -> "REF_AREA";
            case METRIC, OTHER -> id(axis.id());
        };
    }

    private static String id(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
