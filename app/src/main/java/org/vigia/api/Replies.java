package org.vigia.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;
import org.vigia.access.InvalidInput;
import org.vigia.page.Form;
import org.vigia.page.Slice;

/** What programs are answered. */
public final class Replies {
    private static final String AFTER = "after";

    /** After as many it is worth asking again. */
    private static final String SECONDS = "2";

    private Replies() {}

    /** One thing as it stands. @param version the number of its rows, which a step must name */
    public static <T> ResponseEntity<T> of(int version, T thing) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(thing);
    }

    /** A page of a list, unless what was asked cannot be read. */
    public static <T> ResponseEntity<Rows<T>> of(Form asked, Slice<T> slice) {
        asked.errors().refuseIfAny();
        var answer = ResponseEntity.ok();
        String next = slice.next();
        if (next != null) answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(after(next)));
        return answer.body(Rows.of(slice));
    }

    /** A list that is never longer than one thing has, whole. */
    public static <T> ResponseEntity<Rows<T>> of(List<T> whole) {
        return ResponseEntity.ok(new Rows<>(whole, null));
    }

    private static String after(String key) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest().build();
        String query = Stream.concat(
                        here.getQueryParams().entrySet().stream()
                                .filter(one -> !one.getKey().equals(AFTER))
                                .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + value)),
                        Stream.of(AFTER + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return here.getPath() + "?" + query;
    }

    /**
     * What was recorded by the page of the same step, which leads to a thing with a folio when nothing was wrong.
     *
     * @param collection address of the things among which it is read
     */
    public static ResponseEntity<Made> recorded(String collection, ModelAndView page, Form sent) {
        return recorded(collection, page, sent, null);
    }

    /** The same for a step of a thing that is known. */
    public static ResponseEntity<Made> recorded(String collection, String folio, ModelAndView page, Form sent) {
        return recorded(collection, page, sent, folio);
    }

    /** Work that has begun and is asked for later. @param collection address of what is under way */
    public static ResponseEntity<Begun> begun(String collection, UUID id) {
        String href = collection + "/" + id;
        return ResponseEntity.accepted()
                .location(URI.create(href))
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .body(new Begun(href));
    }

    private static ResponseEntity<Made> recorded(
            String collection, ModelAndView page, Form sent, @Nullable String known) {
        if (!sent.valid()) {
            if (page.getView() instanceof RedirectView)
                throw new IllegalStateException("recorded although refused: " + sent.errors());
            throw new InvalidInput(sent.errors());
        }
        if (!(page.getView() instanceof RedirectView leads) || leads.getUrl() == null)
            throw new IllegalStateException("nothing was recorded, and nothing was wrong: " + page.getViewName());
        String folio = known == null ? folio(leads.getUrl()) : known;
        String href = collection + "/" + folio;
        return ResponseEntity.created(URI.create(href)).body(new Made(folio, href));
    }

    private static String folio(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
