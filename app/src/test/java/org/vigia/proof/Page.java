package org.vigia.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a page offers to go on with, in the order in which it stands there. */
record Page(List<String> links, List<Sheet> sheets) {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<(?:(input|button)\\b([^>]*)|(select|textarea)\\b([^>]*)>(.*?)</(?:select|textarea))>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]*)\"");

    /** A form: where it goes, and what may be written in it. */
    record Sheet(String method, String action, List<Blank> blanks) {}

    /** @param values what may be chosen, or what stands there already */
    record Blank(String name, String kind, List<String> values) {}

    static Page of(String html) {
        var links = LINK.matcher(html)
                .results()
                .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                .toList();
        var sheets = FORM.matcher(html).results().map(Page::sheet).toList();
        return new Page(links, sheets);
    }

    private static Sheet sheet(MatchResult form) {
        Map<String, Blank> blanks = new LinkedHashMap<>();
        CONTROL.matcher(form.group(2)).results().map(Page::blank).forEach(blank -> {
            if (!blank.name.isEmpty() && !blank.name.equals("_csrf")) blanks.merge(blank.name, blank, Page::both);
        });
        String method = attribute(form.group(1), "method");
        return new Sheet(
                method.isEmpty() ? "GET" : method.toUpperCase(java.util.Locale.ROOT),
                attribute(form.group(1), "action"),
                List.copyOf(blanks.values()));
    }

    private static Blank blank(MatchResult control) {
        if (control.group(3) == null) {
            String type = attribute(control.group(2), "type");
            return new Blank(
                    attribute(control.group(2), "name"),
                    control.group(1).equals("button") ? "button" : type.isEmpty() ? "text" : type,
                    List.of(attribute(control.group(2), "value")));
        }
        boolean chosen = control.group(3).equals("select");
        return new Blank(
                attribute(control.group(4), "name"),
                control.group(3),
                chosen
                        ? OPTION.matcher(control.group(5))
                                .results()
                                .map(option -> HtmlUtils.htmlUnescape(option.group(1)))
                                .toList()
                        : List.of(HtmlUtils.htmlUnescape(control.group(5))));
    }

    private static Blank both(Blank one, Blank other) {
        var values = new ArrayList<>(one.values);
        values.addAll(other.values);
        return new Blank(one.name, one.kind, values);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
