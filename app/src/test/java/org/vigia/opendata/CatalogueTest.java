package org.vigia.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Read by a JSON-LD processor and checked by a SHACL validator that know nothing of us. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueTest {
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final Catalogue CATALOGUE = new Catalogue(
            "Cifras de Vigía",
            "Trabajo infantil en México",
            "Dirección de estadística",
            URI.create("https://vigia.example/datos"),
            URI.create("https://creativecommons.org/licenses/by/4.0/"),
            List.of(new Catalogue.Entry(
                    "inspections-by-state",
                    "Inspecciones por entidad",
                    "Inspecciones en el centro de trabajo",
                    List.of("trabajo infantil", "inspección"),
                    URI.create("https://vigia.example/datos?medida=inspecciones"),
                    "2.1.0",
                    Instant.parse("2026-11-27T06:00:00Z"),
                    LocalDate.of(2022, 1, 1),
                    LocalDate.of(2022, 12, 31),
                    List.of(
                            new Catalogue.File(Format.CSV, URI.create("https://vigia.example/datos.csv")),
                            new Catalogue.File(Format.JSON_STAT, URI.create("https://vigia.example/datos.json"))))));

    private static JsonObject read() throws JsonLdError {
        var expanded = JsonLd.expand(JsonDocument.of(new StringReader(OpenData.dcat(CATALOGUE))))
                .undefinedTermsPolicy(ProcessingPolicy.Fail)
                .get();
        assertThat(expanded).hasSize(1);
        return expanded.getJsonObject(0);
    }

    private static JsonObject first(JsonObject of, String property) {
        return of.getJsonArray(property).getJsonObject(0);
    }

    @Test
    void it_is_a_catalogue_with_its_publisher_licence_and_datasets() throws JsonLdError {
        JsonObject catalogue = read();
        assertThat(catalogue.getJsonArray("@type").getString(0)).isEqualTo(DCAT + "Catalog");
        assertThat(catalogue.getString("@id")).isEqualTo("https://vigia.example/datos");
        assertThat(first(catalogue, TERMS + "title").getString("@language")).isEqualTo("es");
        assertThat(first(first(catalogue, TERMS + "publisher"), "http://xmlns.com/foaf/0.1/name")
                        .getString("@value"))
                .isEqualTo("Dirección de estadística");
        JsonObject dataset = first(catalogue, DCAT + "dataset");
        assertThat(dataset.getJsonArray("@type").getString(0)).isEqualTo(DCAT + "Dataset");
        assertThat(first(dataset, TERMS + "license").getString("@id")).contains("creativecommons");
        assertThat(first(dataset, DCAT + "version").getString("@value")).isEqualTo("2.1.0");
        assertThat(dataset.getJsonArray(DCAT + "keyword")).hasSize(2);
    }

    @Test
    void days_and_moments_have_their_types() throws JsonLdError {
        JsonObject dataset = first(read(), DCAT + "dataset");
        assertThat(first(dataset, TERMS + "issued").getString("@type"))
                .isEqualTo("http://www.w3.org/2001/XMLSchema#dateTime");
        JsonObject period = first(dataset, TERMS + "temporal");
        assertThat(first(period, DCAT + "startDate").getString("@value")).isEqualTo("2022-01-01");
        assertThat(first(period, DCAT + "endDate").getString("@type"))
                .isEqualTo("http://www.w3.org/2001/XMLSchema#date");
    }

    @Test
    void each_file_says_where_it_is_and_what_standard_it_follows() throws JsonLdError {
        var files = first(read(), DCAT + "dataset").getJsonArray(DCAT + "distribution");
        assertThat(files).hasSize(2);
        JsonObject jsonStat = files.getJsonObject(1);
        assertThat(first(jsonStat, DCAT + "downloadURL").getString("@id"))
                .isEqualTo("https://vigia.example/datos.json");
        assertThat(first(jsonStat, DCAT + "mediaType").getString("@id")).endsWith("/application/json");
        assertThat(first(jsonStat, TERMS + "conformsTo").getString("@id")).startsWith("https://json-stat.org");
    }

    @Test
    void the_shapes_of_dcat_ap_find_nothing_amiss() {
        assertThat(found(OpenData.dcat(CATALOGUE))).isEmpty();
    }

    @Test
    void the_shapes_of_dcat_ap_find_what_is_left_out_or_of_another_class() {
        String dcat = OpenData.dcat(CATALOGUE);
        assertThat(found(dcat.replace("dcterms:publisher", "dcterms:creator"))).contains("publisher");
        assertThat(found(dcat.replace("dcat:accessURL", "dcat:landingPage"))).contains("accessURL");
        assertThat(found(dcat.replace("dcterms:PeriodOfTime", "dcterms:Location")))
                .contains("temporal");
    }

    /** What Apache Jena reports of DCAT-AP 3.0.0, as published; nothing where the catalogue conforms. */
    private static String found(String dcat) {
        Graph graph = RDFParser.fromString(dcat, Lang.JSONLD).toGraph();
        var report = new StringBuilder();
        for (String file : List.of("shapes.ttl", "range.ttl")) {
            var shapes = Shapes.parse(
                    RDFParser.source("src/test/resources/dcat-ap/" + file).toGraph());
            assertThat(shapes.numRootShapes()).isPositive();
            ShaclValidator.get()
                    .validate(shapes, graph)
                    .getEntries()
                    .forEach(entry -> report.append(
                            "%s %s: %s%n".formatted(entry.focusNode(), entry.resultPath(), entry.message())));
        }
        return report.toString();
    }
}
