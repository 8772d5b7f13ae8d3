package org.vigia.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.concurrent.Callable;
import org.vigia.access.Access;
import org.vigia.account.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens an account: how the first person of an installation gets in. */
@Command(name = "account", description = "abre una cuenta; la contraseña se pide, o se lee de la entrada estándar")
final class Account implements Callable<Integer> {
    private final Rooms rooms;

    @Mixin
    Installation installation = new Installation();

    @Parameters(paramLabel = "USUARIO", description = "con el que entra")
    String user = "";

    @Option(names = "--name", paramLabel = "NOMBRE", required = true, description = "como la ven sus colegas")
    String name = "";

    @Option(names = "--unit", paramLabel = "UNIDAD", required = true, description = "clave de su unidad, p. ej. ITL-07")
    String unit = "";

    @Option(names = "--role", paramLabel = "FUNCIÓN", required = true, description = "${COMPLETION-CANDIDATES}")
    org.vigia.access.Role role = org.vigia.access.Role.INSPECTOR;

    Account(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        String password = password();
        Accounts.objection(password, user).ifPresent(why -> {
            throw new Refusal(Exit.INVALID_INPUT, "La contraseña no sirve, y no se abrió la cuenta. " + why);
        });
        try (var context = rooms.use(installation.folder().use(Purpose.AS_IS))) {
            Access access = context.getBean(Access.class);
            if (access.findOfficer(user).isPresent())
                throw new Refusal(Exit.CONFLICT, "Ya hay una cuenta «%s»; elija otro usuario.".formatted(user));
            context.getBean(Accounts.class).open(user, name, unit, role, password);
        }
        System.out.printf("Cuenta «%s» abierta: %s, unidad %s.%n", user, role.label(), unit);
        return Exit.OK.code();
    }

    private static String password() throws IOException {
        Console console = System.console();
        if (console != null && console.isTerminal()) return new String(console.readPassword("Contraseña: "));
        String line = new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
        return line == null ? "" : line;
    }
}
