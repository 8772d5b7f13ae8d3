package org.vigia.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigia.disclosure.Bands.Band;
import org.vigia.opendata.OpenData;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.page.Messages;
import org.vigia.reference.Municipality;
import org.vigia.reference.Reference;
import org.vigia.reference.State;
import org.vigia.release.Catalogue.Issue;
import org.vigia.release.MunicipalBands;

/** The municipalities of one state with the band of each, or that it is not divided. */
public record MunicipalitiesView(MunicipalBands bands, State state, List<Municipality> municipalities, Messages words) {
    static final String MEASURE = "medida";
    static final String YEAR = "anio";
    static final String STATE = "entidad";

    /** As the address says it, with what it leaves out filled in; empty when something in it must be corrected. */
    static Optional<MunicipalitiesView> read(Form form, Issue issue, Reference reference) {
        Messages words = Messages.of(form);
        MunicipalBands first = issue.bands().getFirst();
        if (form.text(MEASURE).isEmpty()) form.with(MEASURE, first.measure().slug());
        if (form.text(YEAR).isEmpty())
            issue.bands().stream()
                    .filter(one -> one.measure().slug().equals(form.value(MEASURE)))
                    .findFirst()
                    .ifPresent(one -> form.with(YEAR, Integer.toString(one.year())));
        Optional<MunicipalBands> bands = issue.bands().stream()
                .filter(one -> one.measure().slug().equals(form.value(MEASURE))
                        && Integer.toString(one.year()).equals(form.value(YEAR)))
                .findFirst();
        if (bands.isEmpty()) form.refuse(YEAR, words.get("bands.no-year"));
        if (form.text(STATE).isEmpty())
            form.with(
                    STATE,
                    bands.filter(one -> !one.shown().isEmpty())
                            .map(one -> one.shown().firstKey().substring(0, 2))
                            .orElse("01"));
        Optional<State> state = reference.states().stream()
                .filter(one -> one.code().equals(form.value(STATE)))
                .findFirst();
        if (state.isEmpty()) form.refuse(STATE, words.get("bands.no-state"));
        return bands.flatMap(one ->
                state.map(of -> new MunicipalitiesView(one, of, reference.listMunicipalities(of.code()), words)));
    }

    public String title() {
        return words.get(
                "bands.of", bands.measure().label(words.language()), state.shortName(), Integer.toString(bands.year()));
    }

    public boolean isShown(Municipality municipality) {
        return bands.shown().containsKey(municipality.code());
    }

    public String text(Municipality municipality) {
        Band band = bands.shown().get(municipality.code());
        return band == null ? words.get("bands.closed") : label(band);
    }

    public String label(Band band) {
        return switch (band) {
            case FEW -> words.get(hides() ? "bands.few-or-hidden" : "bands.few");
            case SOME -> words.get("bands.some");
            case MANY -> words.get("bands.many");
        };
    }

    /** Whether the lowest band may hold more, which would give one case or workplace away. */
    public boolean hides() {
        return bands.measure().ofChildren();
    }

    /** How many municipalities there are of each band. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (Band band : Band.values()) {
            long number = municipalities.stream()
                    .filter(one -> bands.shown().get(one.code()) == band)
                    .count();
            if (number > 0) parts.add(words.get("bands.with", Formats.integer(number), label(band)));
        }
        long closed = municipalities.stream().filter(one -> !isShown(one)).count();
        if (closed > 0) parts.add(words.get("bands.undivided", Formats.integer(closed)));
        int all = municipalities.size();
        return words.get("bands.summary", all, Formats.integer(all), String.join("; ", parts));
    }

    public String query(String version) {
        return "medida=%s&anio=%d&entidad=%s&edicion=%s"
                .formatted(bands.measure().slug(), bands.year(), state.code(), version);
    }

    String csv() {
        List<List<String>> records = new ArrayList<>();
        records.add(List.of(
                "medida", "anio", "entidad", "municipio", "municipio_nombre", "banda", "desde", "hasta", "estado_obs"));
        for (Municipality municipality : municipalities) {
            Optional<Band> band = Optional.ofNullable(bands.shown().get(municipality.code()));
            records.add(List.of(
                    bands.measure().slug(),
                    Integer.toString(bands.year()),
                    state.code(),
                    municipality.code(),
                    municipality.name(),
                    band.map(Enum::name).orElse(""),
                    band.map(one -> Integer.toString(one.least())).orElse(""),
                    band.filter(this::bounded)
                            .map(one -> Integer.toString(one.most()))
                            .orElse(""),
                    band.map(one -> one == Band.FEW && hides() ? "few-or-not-shown" : "")
                            .orElse("not-divided")));
        }
        return OpenData.records(records);
    }

    private boolean bounded(Band band) {
        return switch (band) {
            case FEW -> !hides();
            case SOME -> true;
            case MANY -> false;
        };
    }
}
