package org.vigia.proof;

import static org.springframework.web.bind.annotation.RequestMethod.POST;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.proof.Routes.Route;

/**
 * Somebody who goes from page to page by lot: types addresses, follows links, fills in the forms that a page shows, and writes
 * in them what lies before the hand, also what nobody outside the case should know. The same lot on the same page goes the same way.
 */
record Wanderer(List<Route> routes, List<Told> stories, List<String> words) {

    private static final String SENTENCE = "Se hizo constar en el acta de la visita.";

    Step next(Random lot, @Nullable HttpResponse<String> before) {
        if (before == null) return address(lot);
        if (before.statusCode() == 302 || before.statusCode() == 303) return new Step("GET", Session.where(before), "");
        var page = Page.of(before.body());
        var sheets = page.sheets().stream()
                .filter(sheet ->
                        !sheet.action().equals("/salir") && !sheet.action().isEmpty())
                .toList();
        int turn = lot.nextInt(10);
        if (turn < 6 && !sheets.isEmpty()) return filled(lot, pick(lot, sheets));
        if (turn < 8 && !page.links().isEmpty())
            return new Step("GET", pick(lot, page.links()).replace(" ", "%20"), "");
        return address(lot);
    }

    /** A route typed by hand, with something in each of some of its fields. */
    private Step address(Random lot) {
        Route route = pick(lot, routes);
        String folio = route.namesAThing() ? pick(lot, stories).of(route.pattern()) : "";
        if (lot.nextInt(8) == 0 && route.namesAThing()) folio = Told.never(folio);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String asked : route.params()) fields.put(asked.replace("=", ""), "");
        for (String name : Routes.parameters(route)) if (lot.nextInt(3) == 0) fields.put(name, written(lot));
        if (route.method() == POST) fields.put("llave", key(lot));
        return new Step(route.method().name(), pick(lot, Routes.addresses(route, folio)), Session.form(fields));
    }

    private Step filled(Random lot, Page.Sheet sheet) {
        List<String> fields = new ArrayList<>();
        for (Page.Blank blank : sheet.blanks())
            if (blank.name().equals("llave")) fields.add("llave=" + key(lot));
            else if (blank.kind().equals("button") ? lot.nextInt(6) == 0 : lot.nextInt(25) > 0)
                add(fields, blank.name(), value(lot, blank));
        return new Step(sheet.method(), sheet.action(), String.join("&", fields));
    }

    private static void add(List<String> fields, String name, String value) {
        fields.add(Session.encode(name) + "=" + Session.encode(value));
    }

    private String value(Random lot, Page.Blank blank) {
        return switch (blank.kind()) {
            case "hidden", "button", "submit" -> blank.values().getFirst();
            case "select", "radio", "checkbox" -> blank.values().isEmpty() ? "" : pick(lot, blank.values());
            case "date" -> Country.TODAY.minusDays(lot.nextInt(200)).toString();
            case "number" -> Integer.toString(lot.nextInt(20));
            case "textarea" -> lot.nextInt(6) == 0 ? written(lot) : SENTENCE;
            default -> {
                String there = blank.values().getFirst();
                yield !there.isBlank() || lot.nextBoolean() ? there : written(lot);
            }
        };
    }

    private String written(Random lot) {
        return lot.nextInt(3) == 0 ? SENTENCE : pick(lot, words);
    }

    private static String key(Random lot) {
        return new UUID(lot.nextLong(), lot.nextLong()).toString();
    }

    static <T> T pick(Random lot, List<T> some) {
        return some.get(lot.nextInt(some.size()));
    }
}
