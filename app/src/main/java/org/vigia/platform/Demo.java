package org.vigia.platform;

import java.util.concurrent.Callable;
import org.vigia.account.DemoAccount;
import org.vigia.account.DemoAccounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A country that does not exist, to be looked at. */
@Command(name = "demo", description = "abre un país de demostración, sintético, y lo atiende")
final class Demo implements Callable<Integer> {
    /** How much of a country. */
    enum Size {
        small,
        national
    }

    private final Rooms rooms;

    @Mixin
    Installation installation = new Installation();

    @Mixin
    WebPort port = new WebPort();

    @Option(names = "--size", paramLabel = "small|national", defaultValue = "small", description = "tamaño del país")
    Size size = Size.small;

    @Option(names = "--fresh", description = "borra la demostración anterior y empieza de nuevo")
    boolean fresh;

    Demo(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws InterruptedException {
        port.requireFree();
        Progress.say("Abriendo la base de datos de demostración en %s", installation.data);
        Database database = installation.folder().serve(fresh ? Purpose.FRESH_DEMONSTRATION : Purpose.DEMONSTRATION);
        var context = rooms.demonstrate(database, port, size);
        Progress.ready(port.address());
        context.getBeanProvider(DemoAccounts.class)
                .ifAvailable(accounts -> accounts.list().forEach(Demo::print));
        Thread.currentThread().join();
        return Exit.OK.code();
    }

    private static void print(DemoAccount account) {
        System.out.printf("%-20s %-18s %s (%s)%n", account.user(), account.password(), account.name(), account.unit());
    }
}
