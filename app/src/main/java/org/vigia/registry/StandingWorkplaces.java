package org.vigia.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;

/** Workplaces whole, texts included, as the last of their corrections tells them. */
@Component
record StandingWorkplaces(JdbcClient db, Docket docket) {
    List<StandingWorkplace> list(Collection<UUID> subjects) {
        return db.sql(Workplaces.STANDING)
                .param("ids", subjects.toArray(UUID[]::new))
                .query(this::toStanding)
                .list();
    }

    private StandingWorkplace toStanding(ResultSet row, int n) throws SQLException {
        UUID subject = row.getObject("subject", UUID.class);
        var texts = SealedTexts.of(row).open(docket, Workplaces.FORM);
        @Nullable String rfc = row.getString("rfc");
        var employer = new NewWorkplace.Employer(
                EmployerKind.valueOf(row.getString("employer_kind")),
                rfc == null ? texts.get("employer") : row.getString("legal_name"),
                rfc == null ? texts.get("employer_rfc") : rfc);
        var workplace = new NewWorkplace(
                row.getObject("seen_on", LocalDate.class),
                WorkplaceKind.valueOf(row.getString("kind")),
                row.getString("municipality"),
                row.getString("activity"),
                Formality.valueOf(row.getString("formality")),
                Enterprise.valueOf(row.getString("enterprise")),
                row.getInt("states_affected"),
                Answer.valueOf(row.getString("illicit")),
                employer,
                new NewWorkplace.Texts(texts.get("locality"), texts.get("address"), texts.get("description")));
        return new StandingWorkplace(workplace, row.getObject("id", UUID.class), subject, isErased(texts, subject));
    }

    /** Its texts then say so; whether somebody only wrote that, the vault knows. */
    private boolean isErased(Map<String, String> texts, UUID subject) {
        return String.valueOf(texts.get("locality")).startsWith("suprimido el ") && docket.isErased(subject);
    }
}
