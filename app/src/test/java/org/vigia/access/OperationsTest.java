package org.vigia.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.vigia.Approved;
import org.vigia.VigiaTest;

@VigiaTest
class OperationsTest {
    @Autowired
    Operations operations;

    @Test
    void every_route_its_operation_and_what_it_asks_are_as_approved() {
        Approved.matches("operations.txt", String.join("\n", operations.describe()) + "\n");
    }

    @Test
    void a_route_without_an_operation_keeps_the_server_from_starting() {
        assertThat(faults("forgotten")).singleElement().asString().contains("/olvidada", "names no operation");
    }

    @Test
    void one_operation_belongs_to_one_route() {
        assertThat(faults("first", "second")).singleElement().asString().contains("operation twice belongs to");
    }

    @Test
    void what_changes_something_is_never_open_to_everybody() {
        assertThat(faults("openWrite")).singleElement().asString().contains("does more than read");
    }

    @Test
    void an_operation_that_the_policy_gives_to_nobody_is_a_mistake() {
        assertThat(Operations.faults(routes("first"), new Policy(List.of())))
                .singleElement()
                .asString()
                .contains("gives to nobody");
    }

    private static List<String> faults(String... names) {
        return Operations.faults(routes(names), Policy.load());
    }

    private static Map<RequestMappingInfo, HandlerMethod> routes(String... names) {
        var routes = new HashMap<RequestMappingInfo, HandlerMethod>();
        var paths = Map.of("forgotten", "/olvidada", "first", "/una", "second", "/otra", "openWrite", "/abierta");
        for (String name : names)
            routes.put(
                    RequestMappingInfo.paths(Objects.requireNonNull(paths.get(name)))
                            .methods(RequestMethod.POST)
                            .build(),
                    new HandlerMethod(new Wrong(), method(name)));
        return routes;
    }

    private static Method method(String name) {
        try {
            return Wrong.class.getDeclaredMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** Routes as somebody in a hurry might write them. */
    static class Wrong {
        void forgotten() {}

        @Operation(id = "twice", asks = Permission.CLOSE_CASE)
        void first() {}

        @Operation(id = "twice", asks = Permission.CLOSE_CASE)
        void second() {}

        @Operation(id = "open", asks = Permission.READ_PUBLIC)
        void openWrite() {}
    }
}
