package org.vigia.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.docket.FactForm;
import org.vigia.ledger.Canonical;
import org.vigia.vault.MasterKey;
import org.vigia.vault.Vault;

/** Every sealed field of every form of the program, and every text that lies sealed in the database. */
final class Opened {
    /** A field in the clear to whoever holds all keys. */
    record Text(String field, String value) {}

    private Opened() {}

    /** The forms that any class of the program declares. */
    static List<FactForm> forms() {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes.resolve("org/vigia"))) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .flatMap(Opened::declared)
                    .sorted(Comparator.comparing(FactForm::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<FactForm> declared(String name) {
        try {
            Class<?> type = Class.forName(name, false, Opened.class.getClassLoader());
            List<FactForm> forms = new ArrayList<>();
            for (Field field : type.getDeclaredFields())
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == FactForm.class) {
                    field.setAccessible(true);
                    forms.add((FactForm) Objects.requireNonNull(field.get(null)));
                }
            return forms.stream();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> fields(FactForm form) {
        return form.sealed().stream().map(field -> form.table() + "." + field);
    }

    /** All that lies sealed, opened with the key file; what was erased is not there any more. */
    static List<Text> texts(JdbcClient admin, MasterKey master) {
        var vault = new Vault(admin, master, InstantSource.system());
        List<Text> texts = new ArrayList<>();
        for (FactForm form : forms())
            if (!form.sealed().isEmpty())
                admin.sql("select id, sealed_key, sealed from %s where sealed is not null".formatted(form.table()))
                        .query((row, n) -> vault.open(
                                form.slot(row.getObject("id", UUID.class), row.getObject("sealed_key", UUID.class)),
                                row.getBytes("sealed")))
                        .list()
                        .forEach(opened -> opened.ifPresent(text -> Canonical.read(new String(text, UTF_8))
                                .forEach((field, value) -> {
                                    if (value != null) texts.add(new Text(form.table() + "." + field, value));
                                })));
        return texts;
    }
}
