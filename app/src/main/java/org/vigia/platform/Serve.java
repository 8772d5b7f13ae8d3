package org.vigia.platform;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Production: serves what the data folder or VIGIA_DB_URL holds. */
@Command(name = "serve", description = "atiende las páginas sobre la base de datos de esta instalación")
final class Serve implements Callable<Integer> {
    private final Rooms rooms;

    @Mixin
    Installation installation = new Installation();

    @Mixin
    WebPort port = new WebPort();

    Serve(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws InterruptedException {
        port.requireFree();
        Progress.say("Abriendo la base de datos de %s", installation.data);
        Database database = installation.folder().serve(Purpose.AS_IS);
        rooms.serve(database, port);
        Progress.ready(port.address());
        Thread.currentThread().join();
        return Exit.OK.code();
    }
}
