package org.vigia.explorer;

import java.time.LocalDate;
import org.vigia.page.Formats;
import org.vigia.page.Language;
import org.vigia.page.Messages;
import org.vigia.release.Edition;

/** How a table is named elsewhere, so that it can be found again as it was. */
public record Citation(Choice choice, Edition edition, String title, Messages words) {
    /** Its version and its day. */
    public String issue() {
        return words.get("explorer.issue", edition.version(), day());
    }

    public String text() {
        return words.get("explorer.citation", Integer.toString(year()), title, edition.version(), day(), permalink());
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
        address.append("&edicion=").append(edition.version());
        if (words.language() != Language.ES)
            address.append(
                    "&%s=%s".formatted(Language.PARAMETER, words.language().code()));
        return address.toString();
    }

    private int year() {
        return date().getYear();
    }

    private String day() {
        return Formats.day(date(), words.language());
    }

    private LocalDate date() {
        return LocalDate.ofInstant(edition.publishes().orElseThrow(), Edition.ZONE);
    }
}
