package org.vigia.proof;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.VigiaTest;
import org.vigia.access.Operation;
import org.vigia.access.Oracle;
import org.vigia.platform.TestDatabase;
import org.vigia.proof.Routes.Route;
import org.vigia.reference.Reference;

/** Questions to the running server in one world, told once for all of them: nobody here changes what was told. */
@VigiaTest(ownDatabase = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WorldTest {
    @Autowired
    Worlds worlds;

    @Autowired
    TestDatabase database;

    @Autowired
    Sessions sessions;

    @Autowired
    Reference reference;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping registered;

    final List<Expected> lines = Expected.read();
    World world;
    Reach reach;

    @BeforeAll
    void a_story_six_times_over() {
        world = worlds.get();
        reach = new Reach(Oracle.read(), reference);
    }

    /** The routes by the names of what they do. */
    Map<String, Route> operations() {
        return new Routes(registered)
                .list(GET, POST).stream()
                        .filter(route -> route.handler().isAnnotationPresent(Operation.class))
                        .collect(toMap(Route::operation, identity()));
    }
}
