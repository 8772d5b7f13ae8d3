package org.vigia.platform;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether an acknowledged act must outlive a power cut. */
enum Durability {
    /** Asserted on every start; nothing else is served. */
    FULL("on"),
    /** For tests, whose clusters die with them. */
    NONE("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    List<String> options() {
        return List.of(
                "-c", "fsync=" + setting, "-c", "full_page_writes=" + setting, "-c", "synchronous_commit=" + setting);
    }

    /** Refuses a server that might forget, naming the settings that are off. */
    void assertOn(JdbcClient server) {
        if (this == NONE) {
            return;
        }
        List<String> off = server.sql("""
                        select name
                          from pg_settings
                         where name in ('fsync', 'full_page_writes', 'synchronous_commit')
                           and setting in ('off', 'local')
                         order by name""").query(String.class).list();
        if (!off.isEmpty()) {
            throw new Refusal(
                    Exit.CONFLICT,
                    "El servidor PostgreSQL puede perder lo ya guardado porque tiene apagado %s; enciéndalo y repita la orden."
                            .formatted(String.join(", ", off)));
        }
    }

    /** True when the server notices a page that the disk has changed. */
    static boolean hasChecksums(JdbcClient server) {
        return server.sql("select current_setting('data_checksums')")
                .query(String.class)
                .single()
                .equals("on");
    }
}
