package org.vigia.explorer;

import java.time.LocalDate;
import org.vigia.page.Formats;
import org.vigia.release.Edition;

/** How a table is named elsewhere, so that it can be found again as it was. */
public record Citation(Choice choice, Edition edition, String title) {
    /** Its version and its day. */
    public String issue() {
        return "%s, publicada el %s".formatted(edition.version(), day());
    }

    public String text() {
        return "Vigía (%d), «%s», edición %s, publicada el %s, /datos?%s"
                .formatted(year(), title, edition.version(), day(), permalink());
    }

    public String bibTex() {
        return "@misc{vigia-%s-%d, author={{Vigía}}, title={%s}, year={%d}, version={%s}, howpublished={/datos?%s}}"
                .formatted(
                        choice.measure().slug(),
                        choice.published().year(),
                        title,
                        year(),
                        edition.version(),
                        permalink());
    }

    /** All that was chosen, with the edition, as the end of an address. */
    public String permalink() {
        var address = new StringBuilder("medida=%s&anio=%d&filas=%s"
                .formatted(
                        choice.measure().slug(),
                        choice.published().year(),
                        choice.rows().slug()));
        choice.columns().ifPresent(columns -> address.append("&columnas=").append(columns.slug()));
        choice.only()
                .forEach((division, code) ->
                        address.append('&').append(division.slug()).append('=').append(code));
        return address.append("&edicion=").append(edition.version()).toString();
    }

    private int year() {
        return date().getYear();
    }

    private String day() {
        return Formats.day(date());
    }

    private LocalDate date() {
        return LocalDate.ofInstant(edition.publishes().orElseThrow(), Edition.ZONE);
    }
}
