package org.vigia.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table in the columns of its CSV, with what must be known of it in the footer. */
record ParquetTable(Dataset dataset) {
    byte[] bytes() {
        List<ParquetColumn> columns = new ArrayList<>();
        List<List<Axis.Category>> places = dataset.places();
        for (int i = 0; i < dataset.axes().size(); i++) {
            int axis = i;
            String id = dataset.axes().get(i).id();
            columns.add(new ParquetColumn.Words(
                    id, places.stream().map(place -> place.get(axis).code()).toList()));
            columns.add(new ParquetColumn.Words(
                    id + "_nombre",
                    places.stream().map(place -> place.get(axis).label()).toList()));
        }
        columns.add(new ParquetColumn.Numbers(
                "valor", dataset.observations().stream().map(Observation::value).toList()));
        columns.add(new ParquetColumn.Words(
                "estado_obs",
                dataset.observations().stream()
                        .map(observation -> observation.status().word())
                        .toList()));
        return new ParquetFile(columns, about()).bytes();
    }

    private Map<String, String> about() {
        Provenance provenance = dataset.provenance();
        Map<String, String> about = new LinkedHashMap<>();
        about.put("cuadro", dataset.title());
        about.put("fuente", provenance.source());
        about.put("edicion", provenance.version());
        about.put("publicada", provenance.updated().toString());
        about.put("cobertura", provenance.coverage());
        about.put("licencia", provenance.licence().toString());
        about.put("direccion", provenance.page().toString());
        return about;
    }

    /** The head first; the last column is of numbers. */
    static ParquetFile of(List<List<String>> records, Map<String, String> about) {
        List<String> head = records.getFirst();
        List<List<String>> rows = records.subList(1, records.size());
        int last = head.size() - 1;
        List<ParquetColumn> columns = new ArrayList<>();
        IntStream.range(0, last)
                .mapToObj(i -> new ParquetColumn.Words(
                        head.get(i), rows.stream().map(row -> row.get(i)).toList()))
                .forEach(columns::add);
        columns.add(new ParquetColumn.Numbers(
                head.get(last),
                rows.stream()
                        .map(row -> Optional.of(new BigDecimal(row.get(last))))
                        .toList()));
        return new ParquetFile(columns, about);
    }
}
