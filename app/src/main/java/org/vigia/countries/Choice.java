package org.vigia.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vigia.page.Form;
import org.vigia.page.Messages;

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
        Messages words = Messages.of(form);
        Optional<Topic> topic = Topic.find(form.value(TOPIC));
        if (topic.isEmpty()) form.refuse(TOPIC, words.get("comparison.no-measure"));
        List<Country> countries = countries(form, topic, words);
        List<Integer> cycles = cycles(form, words);
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
    private static List<Country> countries(Form form, Optional<Topic> topic, Messages words) {
        List<String> ticked = form.all(COUNTRY);
        List<Country> found = new ArrayList<>(Country.all(words.language()));
        if (!ticked.isEmpty()) {
            found.removeIf(country -> !ticked.contains(country.iso3()));
            if (found.size() != ticked.stream().distinct().count())
                form.refuse(COUNTRY, words.get("comparison.no-country"));
            return found;
        }
        topic.map(Topic::countries).ifPresent(found::retainAll);
        Optional<String> slug = form.text(REGION);
        if (slug.isEmpty()) return found;
        Optional<Country.Region> region = slug.flatMap(Country.Region::find);
        if (region.isEmpty()) form.refuse(REGION, words.get("comparison.no-region"));
        found.removeIf(country -> !region.equals(Optional.of(country.region())));
        return found;
    }

    private static List<Integer> cycles(Form form, Messages words) {
        int from = cycle(form, FROM, words);
        int to = cycle(form, TO, words);
        if (form.valid() && from > to) form.refuse(TO, words.get("comparison.ends-before"));
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private static int cycle(Form form, String field, Messages words) {
        List<Integer> cycles = Enforcement.cycles();
        Optional<Integer> cycle = cycles.stream()
                .filter(one -> one.toString().equals(form.value(field)))
                .findFirst();
        if (cycle.isEmpty())
            form.refuse(
                    field,
                    words.get(
                            "comparison.cycles",
                            cycles.getFirst().toString(),
                            cycles.getLast().toString()));
        return cycle.orElse(cycles.getFirst());
    }
}
