package org.vigia.account;

/** How it was proved who somebody is. */
public enum Means {
    PASSWORD("Contraseña"),
    PASSWORD_AND_CODE("Contraseña y código"),
    PROVIDER("Proveedor de identidad");

    private final String label;

    Means(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
