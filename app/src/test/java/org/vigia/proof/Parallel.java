package org.vigia.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Much of the same at once, as many people at work on one server. */
final class Parallel {
    private static final int AT_ONCE = 8;

    private Parallel() {}

    /** All that was found, in the order of what was looked at. */
    static <T> List<String> each(List<T> all, Function<T, List<String>> look) {
        List<String> found = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<List<String>>> looked = new ArrayList<>();
            for (T one : all) looked.add(people.submit(() -> look.apply(one)));
            for (var one : looked) found.addAll(one.get());
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError("not everything was looked at", e);
        }
        return found;
    }
}
