package org.vigia.registry;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;

/**
 * A workplace as a program sends it; what is null is not known.
 *
 * @param municipality INEGI's five digits
 * @param activity SCIAN 2018 code
 * @param employer name of who employs; encrypted when that is a natural person
 * @param rfc 12 characters of a legal person, 13 of a natural one, which are encrypted
 */
public record SentWorkplace(
        @OnPage(value = "municipio", longest = 5, pattern = "[0-9]{5}")
        String municipality,

        @OnPage("lugar_tipo") WorkplaceKind kind,

        @OnPage(value = "actividad", longest = 6, pattern = "[0-9]{2,6}") @Nullable
        String activity,

        @OnPage("formalidad") @Nullable Formality formality,
        @OnPage("federacion") @Nullable Enterprise enterprise,

        @OnPage(value = "entidades", atLeast = 1, atMost = 32) @Nullable
        Integer statesAffected,

        @OnPage("ilicita") @Nullable Answer illicit,
        @OnPage("empleador_tipo") @Nullable EmployerKind employerKind,
        @OnPage("empleador") @Nullable String employer,

        @OnPage(value = "rfc", longest = 13, pattern = "[A-Za-zÑñ&]{3,4}[0-9]{6}[A-Za-z0-9]{3}") @Nullable
        String rfc,

        @OnPage("localidad") @Nullable String locality,

        @OnPage(value = "domicilio", longest = 500) @Nullable
        String address,

        @OnPage(value = "senas", longest = 1000) @Nullable String directions) {}
