package org.vigia.opendata;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** DCAT 3 (W3C) as JSON-LD that needs nothing from elsewhere. */
record Dcat(Catalogue catalogue) {
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    String text() {
        return Json.indented(Json.object(
                "@context", prefixes(),
                "@id", catalogue.page().toString(),
                "@type", "dcat:Catalog",
                "dcterms:title", spanish(catalogue.title()),
                "dcterms:description", spanish(catalogue.description()),
                "dcterms:publisher", Json.object("@type", "foaf:Agent", "foaf:name", catalogue.publisher()),
                "dcterms:license", link(catalogue.licence(), "dcterms:LicenseDocument"),
                "foaf:homepage", link(catalogue.page(), "foaf:Document"),
                "dcat:dataset", catalogue.entries().stream().map(this::dataset).toList()));
    }

    private static Map<String, Object> prefixes() {
        return Json.object(
                "dcat", "http://www.w3.org/ns/dcat#",
                "dcterms", "http://purl.org/dc/terms/",
                "foaf", "http://xmlns.com/foaf/0.1/",
                "xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private Map<String, Object> dataset(Catalogue.Entry entry) {
        List<Map<String, Object>> keywords =
                entry.keywords().stream().map(Dcat::spanish).toList();
        return Json.object(
                "@id", entry.page().toString(),
                "@type", "dcat:Dataset",
                "dcterms:identifier", entry.id(),
                "dcterms:title", spanish(entry.title()),
                "dcterms:description", spanish(entry.description()),
                "dcat:keyword", keywords,
                "dcat:landingPage", link(entry.page(), "foaf:Document"),
                "dcat:version", entry.version(),
                "dcterms:issued", typed("xsd:dateTime", entry.issued()),
                "dcterms:license", link(catalogue.licence(), "dcterms:LicenseDocument"),
                "dcterms:temporal", period(entry),
                "dcat:distribution",
                        entry.files().stream().map(this::distribution).toList());
    }

    private static Map<String, Object> period(Catalogue.Entry entry) {
        return Json.object(
                "@type", "dcterms:PeriodOfTime",
                "dcat:startDate", typed("xsd:date", entry.from()),
                "dcat:endDate", typed("xsd:date", entry.to()));
    }

    private Map<String, Object> distribution(Catalogue.File file) {
        return Json.object(
                "@id", file.address().toString(),
                "@type", "dcat:Distribution",
                "dcterms:title", file.format().title(),
                "dcat:accessURL", link(file.address()),
                "dcat:downloadURL", link(file.address()),
                "dcat:mediaType", link(URI.create(MEDIA_TYPES + file.format().mediaType()), "dcterms:MediaType"),
                "dcterms:conformsTo", link(file.format().standard(), "dcterms:Standard"),
                "dcterms:license", link(catalogue.licence(), "dcterms:LicenseDocument"));
    }

    private static Map<String, Object> link(URI address) {
        return Json.object("@id", address.toString());
    }

    /** With what DCAT-AP 3 wants to stand there. */
    private static Map<String, Object> link(URI address, String type) {
        return Json.object("@id", address.toString(), "@type", type);
    }

    private static Map<String, Object> spanish(String text) {
        return Json.object("@value", text, "@language", "es");
    }

    private static Map<String, Object> typed(String type, Object value) {
        return Json.object("@value", value.toString(), "@type", type);
    }
}
