package org.vigia.law;

/** Who knows of a matter; protective steps never wait for it. */
public enum Jurisdiction {
    FEDERAL("Federal"),
    STATE("Estatal"),
    PROVISIONAL_STATE("Estatal, provisional"),
    NONE_LABOUR("Sin competencia laboral: vías penal y de protección");

    private final String nameEs;

    Jurisdiction(String nameEs) {
        this.nameEs = nameEs;
    }

    public String nameEs() {
        return nameEs;
    }
}
