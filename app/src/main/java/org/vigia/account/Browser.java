package org.vigia.account;

import static java.util.Map.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kind of browser opened a session, in words that its owner recognises; nothing of what it sent is kept. */
record Browser(String words) {
    static final Browser UNKNOWN = new Browser("Otro programa");

    /** Told apart in this order, for most call themselves by the names of others as well. */
    private static final List<Entry<String, String>> PROGRAMS = List.of(
            entry("Edg", "Edge"),
            entry("OPR/", "Opera"),
            entry("SamsungBrowser/", "Samsung Internet"),
            entry("Firefox/", "Firefox"),
            entry("FxiOS/", "Firefox"),
            entry("Chrome/", "Chrome"),
            entry("CriOS/", "Chrome"),
            entry("Safari/", "Safari"));

    private static final List<Entry<String, String>> MACHINES = List.of(
            entry("iPhone", "un iPhone"),
            entry("iPad", "un iPad"),
            entry("Android", "Android"),
            entry("Windows", "Windows"),
            entry("Macintosh", "una Mac"),
            entry("CrOS", "una Chromebook"),
            entry("Linux", "Linux"));

    static Browser of(HttpServletRequest request) {
        return named(request.getHeader("User-Agent"));
    }

    static Browser named(@Nullable String agent) {
        if (agent == null) return UNKNOWN;
        String program = first(PROGRAMS, agent).orElse(UNKNOWN.words);
        return new Browser(first(MACHINES, agent)
                .map(machine -> program + " en " + machine)
                .orElse(program));
    }

    private static Optional<String> first(List<Entry<String, String>> known, String agent) {
        return known.stream()
                .filter(one -> agent.contains(one.getKey()))
                .map(Entry::getValue)
                .findFirst();
    }
}
