package org.vigia.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vigia.page.Form;

/** What a reader asks to see side by side: one topic, some countries, some cycles. */
record Choice(Topic topic, List<Country> countries, List<Integer> cycles) {
    static final String TOPIC = "medida";
    static final String REGION = "region";
    static final String COUNTRY = "pais";
    static final String FROM = "desde";
    static final String TO = "hasta";

    private static final String FIRST_SEEN = "violaciones";

    /** As the address says it, with what it leaves out filled in; empty when something in it must be corrected. */
    static Optional<Choice> read(Form form) {
        fill(form);
        Optional<Topic> topic = Topic.find(form.value(TOPIC));
        if (topic.isEmpty()) form.refuse(TOPIC, "No hay una medida con ese nombre. Elija una de la lista.");
        List<Country> countries = countries(form, topic);
        List<Integer> cycles = cycles(form);
        return form.valid() ? topic.map(asked -> new Choice(asked, countries, cycles)) : Optional.empty();
    }

    private static void fill(Form form) {
        if (form.text(TOPIC).isEmpty()) {
            form.with(TOPIC, FIRST_SEEN);
            if (form.text(REGION).isEmpty() && form.all(COUNTRY).isEmpty())
                form.with(REGION, Country.Region.AMERICAS.slug());
        }
        if (form.text(FROM).isEmpty())
            form.with(FROM, Enforcement.cycles().getFirst().toString());
        if (form.text(TO).isEmpty())
            form.with(TO, Enforcement.cycles().getLast().toString());
    }

    /** Those ticked, else those of the region of which there is something, else all of these. */
    private static List<Country> countries(Form form, Optional<Topic> topic) {
        List<String> ticked = form.all(COUNTRY);
        List<Country> found = new ArrayList<>(Country.all());
        if (!ticked.isEmpty()) {
            found.removeIf(country -> !ticked.contains(country.iso3()));
            if (found.size() != ticked.stream().distinct().count())
                form.refuse(COUNTRY, "Algún país no está en estos datos. Elija países de la lista.");
            return found;
        }
        topic.map(Topic::countries).ifPresent(found::retainAll);
        Optional<String> slug = form.text(REGION);
        if (slug.isEmpty()) return found;
        Optional<Country.Region> region = slug.flatMap(Country.Region::find);
        if (region.isEmpty()) form.refuse(REGION, "No hay una región con ese nombre. Elija una de la lista.");
        found.removeIf(country -> !region.equals(Optional.of(country.region())));
        return found;
    }

    private static List<Integer> cycles(Form form) {
        int from = cycle(form, FROM);
        int to = cycle(form, TO);
        if (form.valid() && from > to) form.refuse(TO, "Termina antes de empezar. Elija un ciclo igual o posterior.");
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private static int cycle(Form form, String field) {
        List<Integer> cycles = Enforcement.cycles();
        Optional<Integer> cycle = cycles.stream()
                .filter(one -> one.toString().equals(form.value(field)))
                .findFirst();
        if (cycle.isEmpty())
            form.refuse(
                    field,
                    "Hay datos de los ciclos %d a %d. Elija uno de ellos."
                            .formatted(cycles.getFirst(), cycles.getLast()));
        return cycle.orElse(cycles.getFirst());
    }
}
