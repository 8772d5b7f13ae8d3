package org.vigia.screening;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;

/** Screenings as they are written down: instrument and result in the clear, answers under the child's key. */
@Component
class Interviews {
    private static final FactForm FORM = FactForm.of(
                    "screening.interview",
                    1,
                    "screening.interview",
                    "child",
                    "held_on",
                    "instrument",
                    "version",
                    "setting",
                    "result",
                    "language")
            .sealing("replies", "words");
    private static final String SELECT = "select * from screening.interview where case_id = :caseId ";
    private static final String LATEST = "order by held_on desc, recorded_at desc";

    private final JdbcClient db;
    private final Docket docket;

    Interviews(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Fact fact(NewScreening asked, Instrument instrument, UUID caseId, Occurred when) {
        return Fact.on(FORM)
                .inCase(caseId)
                .occurred(when)
                .set("child", asked.child())
                .set("held_on", asked.on())
                .set("instrument", instrument.code())
                .set("version", instrument.version())
                .set("setting", asked.setting())
                .set("result", asked.result())
                .set("language", "es")
                .keyOf(asked.child())
                .seal("replies", written(instrument, asked.replies()))
                .seal("words", asked.words());
    }

    /** "DEBT=YES;WAGES=NOT_ASKED": every question of the instrument with its reply. */
    private static String written(Instrument instrument, Map<String, Reply> replies) {
        return instrument.questions().stream()
                .map(question -> question.code() + "="
                        + replies.getOrDefault(question.code(), Reply.NOT_ASKED).name())
                .collect(joining(";"));
    }

    private static Map<String, Reply> read(String written) {
        Map<String, Reply> replies = new TreeMap<>();
        Stream.of(written.split(";")).forEach(one -> {
            int split = one.indexOf('=');
            replies.put(one.substring(0, split), Reply.valueOf(one.substring(split + 1)));
        });
        return replies;
    }

    List<Interview> list(UUID caseId) {
        return db.sql(SELECT + LATEST)
                .param("caseId", caseId)
                .query(Interviews::toInterview)
                .list();
    }

    int count(UUID caseId) {
        return list(caseId).size();
    }

    List<Screening.Answered> listAnswered(UUID child, UUID caseId) {
        return db.sql(SELECT + "and child = :child " + LATEST)
                .param("caseId", caseId)
                .param("child", child)
                .query(this::toAnswered)
                .list();
    }

    private static Interview toInterview(ResultSet row, int n) throws SQLException {
        return new Interview(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("child", UUID.class),
                row.getString("unit"),
                row.getObject("held_on", LocalDate.class),
                row.getString("instrument"),
                row.getInt("version"),
                Setting.valueOf(row.getString("setting")),
                Result.valueOf(row.getString("result")));
    }

    private Screening.Answered toAnswered(ResultSet row, int n) throws SQLException {
        Interview interview = toInterview(row, n);
        Map<String, @Nullable String> texts =
                docket.open(FORM, interview.id(), row.getObject("sealed_key", UUID.class), row.getBytes("sealed"));
        String written = texts.get("replies");
        if (written == null || !written.contains("=")) return new Screening.Answered(interview, List.of(), "");
        Map<String, Reply> replies = read(written);
        return new Screening.Answered(
                interview,
                Instrument.find(interview.instrument(), interview.version()).orElseThrow().questions().stream()
                        .map(question -> new Screening.Line(
                                question.text(),
                                replies.getOrDefault(question.code(), Reply.NOT_ASKED)
                                        .label()))
                        .toList(),
                Objects.requireNonNullElse(texts.get("words"), ""));
    }
}
