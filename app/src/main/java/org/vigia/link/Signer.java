package org.vigia.link;

import org.vigia.access.FormErrors;

/** Who answers for a body without accounts, and how to reach them. */
record Signer(String person, String post, String phone) {
    private static final int LONGEST = 200;
    private static final int FEWEST_FIGURES = 10;

    FormErrors check() {
        FormErrors errors = FormErrors.none();
        if (person.isBlank()) errors = errors.with("persona", "Escriba su nombre: la respuesta es de una persona.");
        if (post.isBlank()) errors = errors.with("cargo", "Escriba su cargo.");
        if (phone.chars().filter(Character::isDigit).count() < FEWEST_FIGURES)
            errors = errors.with("telefono", "Escriba un teléfono de diez cifras en el que le encuentren.");
        if (person.length() > LONGEST) errors = errors.with("persona", "El nombre pasa de 200 caracteres. Acórtelo.");
        if (post.length() > LONGEST) errors = errors.with("cargo", "El cargo pasa de 200 caracteres. Acórtelo.");
        if (phone.length() > LONGEST) errors = errors.with("telefono", "El teléfono pasa de 200 caracteres. Acórtelo.");
        return errors;
    }
}
