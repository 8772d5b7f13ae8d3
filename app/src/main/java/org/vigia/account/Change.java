package org.vigia.account;

/** What two administrators can do to an account. */
enum Change {
    OPEN("Abrir una cuenta", ""),
    POST(
            "Cambiar de unidad o de función",
            "Vale desde la siguiente página que abra. También reabre una cuenta cerrada."),
    CLOSE("Cerrar la cuenta", "Sale en la siguiente página que abra. Lo que registró se conserva con su nombre."),
    RECOVER(
            "Dar un código para elegir contraseña",
            "Cuando olvidó su contraseña. Quien apruebe verá el código y se lo da en persona; el segundo paso, si lo"
                    + " usa, se sigue pidiendo."),
    REENROL(
            "Dar un código y retirar el segundo paso",
            "Cuando perdió su teléfono. Comprueben en persona quién es, como al abrir la cuenta: con el código elige"
                    + " contraseña y activa otra aplicación.");

    private final String label;
    private final String hint;

    Change(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }
}
