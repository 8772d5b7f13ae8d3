package org.vigia.release;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** An address with its parameters as they came, each with its values; two that differ in anything are two. */
record Asked(String address, List<List<String>> parameters) {
    static Asked of(HttpServletRequest request) {
        return new Asked(
                request.getRequestURL().toString(),
                request.getParameterMap().entrySet().stream()
                        .map(parameter -> Stream.concat(Stream.of(parameter.getKey()), Stream.of(parameter.getValue()))
                                .toList())
                        .toList());
    }

    /** About how many bytes it takes. */
    long size() {
        return 2L
                * (address.length()
                        + parameters.stream()
                                .flatMap(List::stream)
                                .mapToLong(String::length)
                                .sum());
    }
}
