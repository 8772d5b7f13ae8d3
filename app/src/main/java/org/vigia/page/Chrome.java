package org.vigia.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What surrounds every page: who is signed in, the menu of the role, the demonstration band and the address of the
 * style sheet. Every controller finds it in its model as {@code chrome}.
 *
 * @param answersForm the page is the answer to a form that was sent, so that its address cannot be followed
 */
public record Chrome(
        String path,
        boolean answersForm,
        boolean demo,
        @Nullable Person person,
        List<Item> menu,
        @Nullable CsrfToken csrf,
        String styleSheet,
        String icon) {

    /** The officer as the header names them. */
    public record Person(String name, String unit, String role) {}

    /** A top-level section; its label is the message of its address. */
    public record Item(String href) {
        /** Where it leads whoever reads a page in this language; what is not the public's is Spanish alone. */
        public String href(Messages words) {
            return href.equals(PUBLIC) ? href + words.query() : href;
        }

        public String label(Messages words) {
            return words.get("menu." + href);
        }
    }

    private static final String PUBLIC = "/datos";

    /** Sections that have no item of their own in most menus, and where they belong. */
    private static final Map<String, String> BELONGS = Map.of(
            "/denuncias",
            "/casos",
            "/procedimientos",
            "/casos",
            "/declinatorias",
            "/casos",
            "/permisos",
            "/inspecciones",
            "/recibidas",
            "/canalizaciones",
            "/entregas",
            "/datos",
            "/reglas",
            "/datos");

    /** What {@code aria-current} says of a section: "page" anywhere below its first word, else null. */
    public @Nullable String current(Item item) {
        String here = section(path);
        boolean listed = menu.stream().anyMatch(other -> section(other.href()).equals(here));
        String shown = listed ? here : BELONGS.getOrDefault(here, here);
        return shown.equals(section(item.href())) ? "page" : null;
    }

    /** Where the list of this section begins. */
    public String beginning() {
        return section(path);
    }

    private static String section(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    /** Null when the page can send nothing; asking makes the token, so pages without a form never open a session. */
    public @Nullable String csrfName() {
        return csrf == null ? null : csrf.getParameterName();
    }

    public @Nullable String csrfValue() {
        return csrf == null ? null : csrf.getToken();
    }
}
