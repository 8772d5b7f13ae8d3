package org.vigia.access;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Every route and what it does. The server does not start while a route has no operation, an operation has two routes,
 * nobody may do it, or everybody may do it and it does more than read.
 */
@Component
class Operations implements SmartInitializingSingleton {
    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final Policy policy = Policy.load();
    private Map<String, List<Door>> doors = Map.of();

    Operations(ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    /** An address that is served, by one method. */
    private record Door(PathPattern pattern, String id) {}

    @Override
    public void afterSingletonsInstantiated() {
        var served = all();
        List<String> faults = faults(served, policy);
        if (!faults.isEmpty())
            throw new IllegalStateException("The server does not start: " + String.join("; ", faults));
        doors = doors(served);
    }

    /** By method, and what names more of its address before what names less of it. */
    private static Map<String, List<Door>> doors(Map<RequestMappingInfo, HandlerMethod> served) {
        var doors = new HashMap<String, List<Door>>();
        served.forEach((path, route) -> {
            for (RequestMethod method : path.getMethodsCondition().getMethods())
                for (PathPattern pattern :
                        Objects.requireNonNull(path.getPathPatternsCondition()).getPatterns())
                    doors.computeIfAbsent(method.name(), _ -> new ArrayList<>()).add(new Door(pattern, id(route)));
        });
        doors.values().forEach(list -> list.sort(Comparator.comparing(Door::pattern)));
        return doors;
    }

    /** The routes for which nobody signs in: what everybody may read, and what a link is answered by. */
    RequestMatcher[] open() {
        return all().entrySet().stream()
                .filter(route -> isOpen(route.getValue()))
                .flatMap(route -> paths(route.getKey())
                        .flatMap(path -> methods(route.getValue())
                                .map(method ->
                                        PathPatternRequestMatcher.withDefaults().matcher(method, path))))
                .toArray(RequestMatcher[]::new);
    }

    static List<String> faults(Map<RequestMappingInfo, HandlerMethod> routes, Policy policy) {
        var faults = new TreeSet<String>();
        var seen = new HashMap<String, HandlerMethod>();
        routes.forEach((path, route) -> {
            Operation operation = route.getMethodAnnotation(Operation.class);
            if (operation == null) {
                faults.add("%s (%s) names no operation".formatted(path, route));
                return;
            }
            HandlerMethod other = seen.put(operation.id(), route);
            if (other != null)
                faults.add("operation %s belongs to %s and to %s".formatted(operation.id(), other, route));
            if (!policy.allowsAnybody(operation.asks()))
                faults.add("operation %s asks for %s, which the policy gives to nobody"
                        .formatted(operation.id(), operation.asks()));
            if (operation.asks() == Permission.READ_PUBLIC && !isRead(path))
                faults.add("operation %s is open to everybody and does more than read".formatted(operation.id()));
        });
        return List.copyOf(faults);
    }

    /** Every operation with its address and what it asks, in the order of their names. */
    List<String> describe() {
        return all().entrySet().stream()
                .map(route -> "%s | %s | %s | %s"
                        .formatted(
                                id(route.getValue()),
                                route.getKey().getMethodsCondition().getMethods().stream()
                                        .map(Enum::name)
                                        .collect(joining(",")),
                                paths(route.getKey()).collect(joining(", ")),
                                asks(route.getValue())))
                .sorted()
                .toList();
    }

    /** The operation that was asked for, or {@code -} where there is none; also while its refusal is being drawn. */
    String at(HttpServletRequest request) {
        Object before = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = before == null ? request.getRequestURI() : before.toString();
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        try {
            PathContainer asked = PathContainer.parsePath(path);
            for (Door door : doors.getOrDefault(method, List.of())) if (door.pattern.matches(asked)) return door.id;
            return "-";
        } catch (IllegalArgumentException _) {
            return "-"; // an address that is none
        }
    }

    private Map<RequestMappingInfo, HandlerMethod> all() {
        var all = new HashMap<RequestMappingInfo, HandlerMethod>();
        routes.forEach(mapping -> mapping.getHandlerMethods().forEach((path, route) -> {
            if (paths(path).noneMatch("/error"::equals)) all.put(path, route);
        }));
        return all;
    }

    private static String id(HandlerMethod route) {
        return Objects.requireNonNull(route.getMethodAnnotation(Operation.class))
                .id();
    }

    private static Permission asks(HandlerMethod route) {
        return Objects.requireNonNull(route.getMethodAnnotation(Operation.class))
                .asks();
    }

    private static boolean isOpen(HandlerMethod route) {
        Operation operation = route.getMethodAnnotation(Operation.class);
        return operation != null && operation.asks().isOpen();
    }

    private static Stream<HttpMethod> methods(HandlerMethod route) {
        return asks(route) == Permission.READ_PUBLIC
                ? Stream.of(HttpMethod.GET, HttpMethod.HEAD)
                : Stream.of(HttpMethod.POST);
    }

    private static Stream<String> paths(RequestMappingInfo route) {
        return route.getPatternValues().stream().sorted();
    }

    private static boolean isRead(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET));
    }
}
