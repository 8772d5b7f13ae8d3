package org.vigia.statistics;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.vigia.reference.Coverage;
import org.vigia.reference.FigureValue;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year as it is kept: its report and its board as JSON, from which the very same are read again. What a line meant is kept
 * with it, so that a later definition changes nothing of it.
 */
public final class ReportText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY)
                    .withCreatorVisibility(Visibility.ANY))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addMixIn(FigureValue.class, Values.class)
            .addMixIn(Coverage.class, Days.class)
            .addMixIn(Deviation.class, Deviations.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FigureValue.Quantity.class, name = "quantity"),
        @JsonSubTypes.Type(value = FigureValue.Amount.class, name = "amount"),
        @JsonSubTypes.Type(value = FigureValue.Answer.class, name = "answer")
    })
    private interface Values {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Coverage.Dates.class, name = "dates"),
        @JsonSubTypes.Type(value = Coverage.NotStated.class, name = "not-stated")
    })
    private interface Days {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Deviation.OtherScope.class, name = "other-scope"),
        @JsonSubTypes.Type(value = Deviation.OtherDays.class, name = "other-days"),
        @JsonSubTypes.Type(value = Deviation.MayBeIncomplete.class, name = "may-be-incomplete"),
        @JsonSubTypes.Type(value = Deviation.Minimum.class, name = "minimum")
    })
    private interface Deviations {}

    private ReportText() {}

    public static String write(CountryReport report) {
        return JSON.writeValueAsString(report);
    }

    public static CountryReport readReport(String text) {
        return JSON.readValue(text, CountryReport.class);
    }

    public static String write(Board board) {
        return JSON.writeValueAsString(board);
    }

    public static Board readBoard(String text) {
        return JSON.readValue(text, Board.class);
    }
}
