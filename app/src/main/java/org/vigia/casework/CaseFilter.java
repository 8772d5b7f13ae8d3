package org.vigia.casework;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which cases are listed, as the address says it; whatever is not understood is as if it were not there.
 *
 * @param status {@code abierto} or {@code cerrado}
 * @param state INEGI, two digits
 * @param due {@code vencido, proximo} or {@code sin}
 * @param track slug of an open track
 * @param text beginning or part of a folio
 * @param after folio after which the page begins
 */
record CaseFilter(String status, String state, String due, String track, String text, String after) {

    Optional<Track> openTrack() {
        return Stream.of(Track.values()).filter(t -> t.slug().equals(track)).findFirst();
    }

    boolean isEmpty() {
        return status.isEmpty() && state.isEmpty() && due.isEmpty() && track.isEmpty() && text.isEmpty();
    }

    /** The address of the page that follows a folio. */
    String next(String folio) {
        return UriComponentsBuilder.fromPath("/casos")
                .queryParam("estado", status)
                .queryParam("entidad", state)
                .queryParam("plazo", due)
                .queryParam("via", track)
                .queryParam("q", text)
                .queryParam("despues", folio)
                .encode()
                .toUriString();
    }
}
