package org.vigia.page;

import java.util.Locale;

/** A language in which the public reads: Spanish as in Mexico, or English. */
public enum Language {
    ES(Locale.of("es", "MX")),
    EN(Locale.US);

    /** The parameter of an address that asks for it. */
    public static final String PARAMETER = "lengua";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The one that an address asks for; Spanish for anything else. */
    public static Language of(String asked) {
        return asked.equals(EN.code()) ? EN : ES;
    }

    /** As addresses and files write it: es, en. */
    public String code() {
        return locale.getLanguage();
    }

    /** In itself. */
    public String title() {
        return choose("Español", "English");
    }

    public Locale locale() {
        return locale;
    }

    /** One of two texts, by language. */
    public String choose(String spanish, String english) {
        return switch (this) {
            case ES -> spanish;
            case EN -> english;
        };
    }
}
