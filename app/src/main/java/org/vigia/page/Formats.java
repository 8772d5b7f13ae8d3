package org.vigia.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.vigia.reference.Money;

/** How dates, numbers and money are written for a reader in Mexico. */
public final class Formats {
    private static final Locale MEXICO = Locale.of("es", "MX");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", MEXICO);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu", MEXICO);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM 'de' uuuu", MEXICO);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", MEXICO);
    private static final DateTimeFormatter ENGLISH_MOMENT =
            DateTimeFormatter.ofPattern("MMM d, uuuu, HH:mm", Locale.US);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Formats() {}

    /** "24 nov 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "24 nov 2026", "Nov 24, 2026". */
    public static String day(LocalDate day, Language language) {
        return switch (language) {
            case ES -> day(day);
            case EN -> ENGLISH_DAY.format(day);
        };
    }

    /** "martes 24 de noviembre de 2026". */
    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** "noviembre de 2026". */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** "23 nov 2026, 17:05" on the clock of the unit. */
    public static String moment(Instant instant, ZoneId unitZone) {
        return MOMENT.format(LocalDateTime.ofInstant(instant, unitZone));
    }

    /** "23 nov 2026, 17:05", "Nov 23, 2026, 17:05" on the clock of the unit. */
    public static String moment(Instant instant, ZoneId unitZone, Language language) {
        return switch (language) {
            case ES -> moment(instant, unitZone);
            case EN -> ENGLISH_MOMENT.format(LocalDateTime.ofInstant(instant, unitZone));
        };
    }

    /** "hasta las 16:24" on the clock of the unit. */
    public static String until(Instant instant, ZoneId unitZone) {
        return "hasta las " + HOUR.format(LocalDateTime.ofInstant(instant, unitZone));
    }

    /** "73,435". */
    public static String integer(long number) {
        return pattern("#,##0").format(number);
    }

    /** "$29,626,569.00 MXN". */
    public static String money(BigDecimal amount, String currency) {
        return "$" + pattern("#,##0.00").format(amount.setScale(2, RoundingMode.HALF_UP)) + " " + currency;
    }

    public static String money(Money money) {
        return money(money.amount(), money.currency().getCurrencyCode());
    }

    /** "1 niña o niño", "4 niñas y niños": the number and the word that goes with it. */
    public static String count(long number, String one, String many) {
        return integer(number) + " " + (number == 1 ? one : many);
    }

    private static DecimalFormat pattern(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(MEXICO));
    }
}
