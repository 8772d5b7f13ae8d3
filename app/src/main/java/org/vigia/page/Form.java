package org.vigia.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.vigia.access.FormErrors;
import org.vigia.access.InvalidInput;

/**
 * What a person has typed, exactly as typed, and what is wrong with it. A controller takes it as a parameter, reads it
 * field by field and shows the same page again when something is wrong, so that nothing is lost.
 */
public final class Form {
    private static final DateTimeFormatter AS_SPOKEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    final Fields fields;
    private FormErrors errors = FormErrors.none();

    private Form(Map<String, List<String>> values) {
        this.fields = new Fields(values);
    }

    public static Form blank() {
        return new Form(Map.of());
    }

    public static Form of(Map<String, List<String>> values) {
        return new Form(values);
    }

    /** The same form with one field filled in beforehand. */
    public Form with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** As typed; empty when nothing was. */
    public String value(String field) {
        List<String> all = fields.get(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Every ticked value of a group of boxes. */
    public List<String> all(String field) {
        return fields.get(field).stream().filter(v -> !v.isBlank()).toList();
    }

    public boolean chose(String field, String value) {
        return fields.get(field).contains(value);
    }

    /** The key that makes sending the same page twice record one thing. */
    public String key() {
        return value(Fields.KEY);
    }

    public Optional<String> text(String field) {
        String typed = value(field).strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    }

    /** Text that must be there: the sentence says what to write. */
    public Optional<String> text(String field, String sentenceWhenMissing) {
        Optional<String> text = text(field);
        if (text.isEmpty()) refuse(field, sentenceWhenMissing);
        return text;
    }

    /** A day as the browser's date field sends it, or as people write it: 24/11/2026. */
    public Optional<LocalDate> date(String field) {
        Optional<String> typed = text(field);
        if (typed.isEmpty()) return Optional.empty();
        try {
            String day = typed.get();
            return Optional.of(day.contains("/") ? LocalDate.parse(day, AS_SPOKEN) : LocalDate.parse(day));
        } catch (DateTimeParseException _) {
            refuse(field, "«" + typed.get() + "» no es una fecha. Escriba día, mes y año, por ejemplo 24/11/2026.");
            return Optional.empty();
        }
    }

    public Optional<LocalDate> date(String field, String sentenceWhenMissing) {
        if (text(field).isEmpty()) refuse(field, sentenceWhenMissing);
        return date(field);
    }

    /** A whole number between two bounds, both allowed. */
    public OptionalInt integer(String field, int atLeast, int atMost) {
        Optional<String> typed = text(field);
        if (typed.isEmpty()) return OptionalInt.empty();
        try {
            int number = Integer.parseInt(typed.get().replace(",", ""));
            if (number >= atLeast && number <= atMost) return OptionalInt.of(number);
        } catch (NumberFormatException _) {
            // said below, in the same words as a number out of range
        }
        refuse(
                field,
                "«%s» no puede registrarse. Escriba un número entero entre %s y %s."
                        .formatted(typed.get(), Formats.integer(atLeast), Formats.integer(atMost)));
        return OptionalInt.empty();
    }

    public OptionalInt integer(String field, int atLeast, int atMost, String sentenceWhenMissing) {
        if (text(field).isEmpty()) refuse(field, sentenceWhenMissing);
        return integer(field, atLeast, atMost);
    }

    /** The version of a subject that the page showed. */
    public @Nullable Integer version() {
        OptionalInt version = integer("version", 0, Integer.MAX_VALUE);
        return version.isPresent() ? version.getAsInt() : null;
    }

    /** An amount of money, not negative, with at most two decimals: 12,345.60. */
    public Optional<BigDecimal> money(String field) {
        Optional<String> typed = text(field);
        if (typed.isEmpty()) return Optional.empty();
        String plain = typed.get().replaceAll("[$,\\s]", "");
        if (plain.matches("\\d{1,15}(\\.\\d{1,2})?")) return Optional.of(new BigDecimal(plain));
        refuse(field, "«" + typed.get() + "» no es una cantidad. Escriba pesos y centavos, por ejemplo 12,345.60.");
        return Optional.empty();
    }

    public void refuse(String field, String sentence) {
        errors = errors.with(field, sentence);
    }

    public void refuse(InvalidInput refused) {
        errors = errors.with(refused.errors());
    }

    public boolean valid() {
        return errors.isEmpty();
    }

    public FormErrors errors() {
        return errors;
    }

    /** The sentence for one field, or null. */
    public @Nullable String error(String field) {
        return errors.byField().get(field);
    }

    /** The ids of the hint and of the error that explain a field, or null. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        String ids = (hint == null ? "" : "p-" + field) + (error(field) == null ? "" : " e-" + field);
        return ids.isEmpty() ? null : ids.strip();
    }

    /** The page's title; it begins with "Error" when something must be corrected, so that a screen reader says it. */
    public String titled(String title) {
        return valid() ? title : "Error: " + title;
    }

    /** The same page with everything typed and what to correct (422), or as new when nothing is wrong. */
    public ModelAndView page(String view, Map<String, ?> model) {
        var page = new ModelAndView(view, model, valid() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("form", this);
    }

    /** All that was typed, in one order: under the same key nothing else is recorded. */
    public String body() {
        return fields.all();
    }

    /** The same without the fields that nobody has asked for. */
    public String heard() {
        return fields.heard();
    }

    /** What follows when it was recorded: another page, which can be loaded again without sending anything (303). */
    public static ModelAndView recorded(String address) {
        return new ModelAndView(new RedirectView(address, false, false, false));
    }
}
