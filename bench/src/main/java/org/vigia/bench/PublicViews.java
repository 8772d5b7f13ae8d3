package org.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * What a reader of the published figures waits for while two hundred ask in a second, whether or not those before were answered;
 * beside it the style sheet, asked for as often. It runs on the same two cores as the server.
 */
final class PublicViews {
    private static final int PER_SECOND = 200;
    private static final int WARM_UP = 20;
    private static final List<String> VIEWS = List.of(
            "/datos?medida=%s",
            "/datos?medida=%s&columnas=trimestre",
            "/datos?medida=%s&filas=trimestre",
            "/datos/cuadro.csv?medida=%s&columnas=trimestre",
            "/datos/cuadro.json?medida=%s",
            "/datos/informes/ilab?anio=2022",
            "/datos/silencio?anio=2022",
            "/datos/ediciones");
    private static final List<String> MEASURES =
            List.of("inspecciones", "violaciones", "ninas-ninos", "denuncias", "canalizaciones", "sanciones");

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger refused = new AtomicInteger();

    static void run(int seconds) {
        try {
            Path data = Files.createTempDirectory("vigia-bench");
            DemoServer.start(data).awaitAll().close();
            try (var server = DemoServer.serve(data).awaitAll()) {
                var views = new PublicViews();
                views.print("published views", at -> server.at(view(at)), seconds);
                views.print("the style sheet", at -> server.at("/estatico/estilo.css"), seconds);
            }
            DemoServer.remove(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String view(int at) {
        return VIEWS.get(at % VIEWS.size()).formatted(MEASURES.get(at / VIEWS.size() % MEASURES.size()));
    }

    private void print(String name, IntFunction<URI> addresses, int seconds) {
        ask(addresses, WARM_UP);
        refused.set(0);
        long[] waits = ask(addresses, seconds);
        Arrays.sort(waits);
        System.out.printf(
                "%-20s %6d answers at %d a second: p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms; %d not 200%n",
                name,
                waits.length,
                PER_SECOND,
                waits[waits.length / 2] / 1e6,
                waits[waits.length * 95 / 100] / 1e6,
                waits[waits.length * 99 / 100] / 1e6,
                refused.get());
    }

    /** From the moment at which each should have been asked. */
    private long[] ask(IntFunction<URI> addresses, int seconds) {
        int many = seconds * PER_SECOND;
        List<CompletableFuture<Long>> answers = new ArrayList<>(many);
        long began = System.nanoTime();
        for (int at = 0; at < many; at++) {
            long due = began + at * 1_000_000_000L / PER_SECOND;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                LockSupport.parkNanos(left);
            answers.add(
                    client.sendAsync(HttpRequest.newBuilder(addresses.apply(at)).build(), BodyHandlers.ofByteArray())
                            .thenApply(answer -> {
                                if (answer.statusCode() != 200) refused.incrementAndGet();
                                return System.nanoTime() - due;
                            }));
        }
        return answers.stream().mapToLong(CompletableFuture::join).toArray();
    }
}
