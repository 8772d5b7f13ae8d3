package org.vigia.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.page.Conditions;
import org.vigia.page.Form;

/**
 * Finds what happened at workplaces whose name or RFC somebody typed. Each word typed must be near some word of one name, in
 * whatever order; a natural person's name and RFC are encrypted and are not found.
 */
@Component
public class WorkplaceSearch {
    private static final Pattern RFC = Pattern.compile("[A-ZÑ&]{3}\\d{6}[A-Z0-9]{3}");
    private static final Pattern RFC_OF_A_PERSON = Pattern.compile("[A-ZÑ&]{4}\\d{6}[A-Z0-9]{3}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    private final JdbcClient db;

    WorkplaceSearch(JdbcClient db) {
        this.db = db;
    }

    private record Near(String[] words) {}

    /** The field {@code centro}: what was typed, unless it can find nothing, which is then said on the form. */
    public static Optional<String> read(Form form) {
        Optional<String> typed = form.text("centro");
        if (typed.filter(text -> RFC_OF_A_PERSON.matcher(rfc(text)).matches()).isPresent()) {
            form.refuse("centro", "El RFC de una persona física está cifrado y no se busca. Busque por lugar y fecha.");
            return Optional.empty();
        }
        return typed;
    }

    /** Of rows with a workplace in that column. */
    @Transactional(readOnly = true)
    public void addByWorkplace(Conditions where, String column, String typed) {
        add(where, "w.workplace = " + column, "w.id = " + column, typed);
    }

    /** Of files with their number in that column, by all their workplaces. */
    @Transactional(readOnly = true)
    public void addByFile(Conditions where, String column, String typed) {
        add(where, "w.case_id = " + column, "w.case_id = " + column, typed);
    }

    private void add(Conditions where, String ofWord, String ofWorkplace, String typed) {
        if (RFC.matcher(rfc(typed)).matches()) {
            where.and(
                    "exists (select from registry.workplace w where %s and w.rfc = :rfc)".formatted(ofWorkplace),
                    "rfc",
                    rfc(typed));
            return;
        }
        List<Near> near = db.sql("select near from registry.near_words(:typed)")
                .param("typed", typed)
                .query((row, n) -> near(row))
                .list();
        if (near.isEmpty()) {
            where.and("false");
            return;
        }
        var words = new StringBuilder("exists (select from registry.workplace_word w");
        for (int i = 1; i < near.size(); i++)
            words.append(
                    " join registry.workplace_word w%1$d on w%1$d.workplace = w.workplace and w%1$d.word = any (:near%1$d)"
                            .formatted(i));
        where.and(words.append(" where %s and w.word = any (:near0))".formatted(ofWord))
                .toString());
        for (int i = 0; i < near.size(); i++)
            where.param("near" + i, near.get(i).words());
    }

    private static Near near(ResultSet row) throws SQLException {
        return new Near((String[]) row.getArray("near").getArray());
    }

    private static String rfc(String typed) {
        return BETWEEN.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
