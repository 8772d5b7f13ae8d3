package org.vigia.journeys;

import static org.springframework.web.bind.annotation.RequestMethod.GET;

import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The kinds of pages there are: every address pattern that answers a reader, the most particular first. */
record Routes(List<PathPattern> patterns) {
    static Routes of(RequestMappingHandlerMapping mapping) {
        return new Routes(mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getName().startsWith("org.vigia."))
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(GET))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .sorted()
                .toList());
    }

    Optional<String> of(String address) {
        var path = PathContainer.parsePath(address.replaceFirst("[?].*", ""));
        return patterns.stream()
                .filter(pattern -> pattern.matches(path))
                .map(PathPattern::getPatternString)
                .findFirst();
    }

    List<String> names() {
        return patterns.stream().map(PathPattern::getPatternString).distinct().toList();
    }
}
