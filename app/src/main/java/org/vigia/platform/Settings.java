package org.vigia.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where this installation keeps things, from {@code --data} and the VIGIA_ variables. */
record Settings(Path data, Map<String, String> environment) {
    Settings {
        data = data.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** The server to use instead of the embedded one. */
    Optional<String> url() {
        return find("VIGIA_DB_URL");
    }

    /** That server, with the account that may create roles in it. */
    Server server(String url) {
        String user = get("VIGIA_DB_USER", "la cuenta que puede crear roles en ese servidor");
        Path file = Path.of(get("VIGIA_DB_PASSWORD_FILE", "el archivo con la contraseña de esa cuenta"));
        try {
            return Server.at(url, user, Files.readString(file).strip());
        } catch (IOException e) {
            throw new Refusal(Exit.NOT_FOUND, "No se puede leer VIGIA_DB_PASSWORD_FILE=%s.".formatted(file), e);
        }
    }

    Keys keys() {
        return new Keys(
                find("VIGIA_SECRETS").map(Path::of).orElse(data.resolve("keys")),
                find("VIGIA_KEY_FILE").map(Path::of));
    }

    /** Where unpacked programs are kept between runs, somewhere the server's account can reach. */
    Path cache(RunAs runAs) {
        return find("VIGIA_CACHE")
                .map(Path::of)
                .orElseGet(() -> {
                    Path home = Path.of(System.getProperty("user.home", "/"));
                    if (runAs.changesAccount()) {
                        return Path.of("/var/cache/vigia");
                    }
                    return Files.isWritable(home) ? home.resolve(".cache/vigia") : data.resolve("cache");
                })
                .toAbsolutePath();
    }

    private String get(String variable, String meaning) {
        return find(variable)
                .orElseThrow(
                        () -> new Refusal(Exit.USAGE, "Con VIGIA_DB_URL falta %s: %s.".formatted(variable, meaning)));
    }

    private Optional<String> find(String variable) {
        @Nullable String value = environment.get(variable);
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
