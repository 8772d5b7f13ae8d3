package org.vigia.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;
import org.vigia.law.Answer;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;

/** A child found at work, to be recorded; names are encrypted and never come out here. */
record SentChild(
        @OnPage("tarea") String task,
        @OnPage("sexo") Sex sex,
        @OnPage(value = "edad", atMost = 30) Integer youngest,
        @OnPage(value = "edad_hasta", atMost = 30) @Nullable Integer oldest,
        @OnPage("edad_metodo") AgeMethod ageMethod,
        @OnPage("horas") @Nullable BigDecimal hoursPerDay,
        @OnPage("dias") @Nullable BigDecimal daysPerWeek,
        @OnPage("pago") @Nullable BigDecimal pay,
        @OnPage("pago_periodo") @Nullable PayPeriod payPeriod,
        @OnPage("escuela") @Nullable Answer attendsSchool,
        @OnPage(value = "peligros", longest = 40) @Nullable List<String> hazards,
        @OnPage("peligros_revisados") @Nullable Boolean hazardsReviewed,
        @OnPage @Nullable List<SentAnswer> answers,
        @OnPage("indigena") @Nullable Answer indigenous,
        @OnPage(value = "lengua", longest = 20) @Nullable String language,
        @OnPage("origen") @Nullable Origin origin,
        @OnPage("discapacidad") @Nullable Answer disability,
        @OnPage("nombre") @Nullable String givenNames,
        @OnPage("apellidos") @Nullable String surnames,
        @OnPage("nacimiento") @Nullable LocalDate birthDate,
        @OnPage(value = "curp", longest = 18) @Nullable String curp,
        @OnPage("curp_estado") @Nullable CurpStatus curpStatus,
        @OnPage("tutela") @Nullable String guardian,
        @OnPage("contacto") @Nullable String contact) {}
