package org.vigia.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of sheets of a workbook, and how it counts days. */
record Workbook(List<Page> pages, boolean from1904, Map<String, String> parts) {
    private static final int MOST_BYTES = 16 << 20;
    private static final String FOLDER = "xl/";

    record Page(String name, String id, boolean visible) {}

    static Workbook read(Archive archive) throws IOException {
        var pages = new ArrayList<Page>();
        boolean from1904 = false;
        try (var xml = new Xml(archive.open(FOLDER + "workbook.xml", MOST_BYTES))) {
            while (xml.next()) {
                if (!xml.begins()) continue;
                if (xml.is("workbookPr")) from1904 = isTrue(xml.attribute("date1904"));
                if (xml.is("sheet"))
                    pages.add(new Page(
                            Optional.ofNullable(xml.attribute("name")).orElse(""),
                            Optional.ofNullable(xml.attribute("id")).orElse(""),
                            Optional.ofNullable(xml.attribute("state"))
                                    .orElse("visible")
                                    .equals("visible")));
            }
        }
        return new Workbook(pages, from1904, parts(archive));
    }

    private static Map<String, String> parts(Archive archive) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (var xml = new Xml(archive.open(FOLDER + "_rels/workbook.xml.rels", MOST_BYTES))) {
            while (xml.goTo("Relationship")) {
                String id = xml.attribute("Id");
                String target = xml.attribute("Target");
                if (id != null && target != null) parts.put(id, target.startsWith("/") ? target : FOLDER + target);
            }
        }
        return parts;
    }

    static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    /** The part that holds the named sheet, hidden or not, or else the first that is visible. */
    String part(Optional<String> named) {
        var page = named.map(name -> pages.stream()
                        .filter(one -> one.name().strip().equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElseThrow(() ->
                                new Unreadable("no tiene una hoja «%s»".formatted(name), "Elija una de: " + names())))
                .or(() -> pages.stream().filter(Page::visible).findFirst())
                .orElseThrow(() -> new Unreadable(
                        "no tiene ninguna hoja visible", "Muestre la hoja que tiene los datos y guárdelo"));
        return Optional.ofNullable(parts.get(page.id()))
                .orElseThrow(() -> new Unreadable(
                        "la hoja «%s» no está dentro del libro".formatted(page.name()),
                        "Ábralo en Excel, guárdelo de nuevo y vuelva a intentarlo"));
    }

    private String names() {
        return String.join(", ", pages.stream().map(Page::name).toList());
    }
}
