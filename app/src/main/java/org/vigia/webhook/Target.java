package org.vigia.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.vigia.page.Form;

/** An address where messages may go, as it was typed. */
final class Target {
    private static final int LONGEST = 400;
    private static final int FIRST_FREE_PORT = 1024;
    private static final String FIELD = "direccion";

    private Target() {}

    static Optional<URI> read(Form form, Door door) {
        Optional<String> typed = form.text(
                FIELD, "Escriba la dirección que recibe los avisos, por ejemplo https://registro.gob.mx/vigia.");
        if (typed.isEmpty()) return Optional.empty();
        String text = typed.get();
        try {
            URI uri = new URI(text);
            if (text.length() > LONGEST)
                return refuse(form, "La dirección pasa de %d caracteres. Use una más corta.".formatted(LONGEST));
            if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null)
                return refuse(form, "«%s» no empieza con https://. Los avisos sólo salen cifrados.".formatted(text));
            if (uri.getRawUserInfo() != null || uri.getRawFragment() != null)
                return refuse(form, "La dirección lleva una contraseña o un «#». Quítelos: la firma dice quién envía.");
            if (uri.getPort() >= 0 && uri.getPort() != Door.TLS && uri.getPort() < FIRST_FREE_PORT)
                return refuse(
                        form,
                        "El puerto %d es de otro servicio. Use 443 o uno de 1024 en adelante."
                                .formatted(uri.getPort()));
            door.resolve(uri.getHost());
            return Optional.of(uri);
        } catch (URISyntaxException _) {
            return refuse(
                    form, "«%s» no es una dirección. Escríbala completa, sin espacios ni acentos.".formatted(text));
        } catch (Door.Inside inside) {
            return refuse(
                    form,
                    "Esa dirección lleva a %s, que no es de la red pública. Escriba una que se alcance desde fuera."
                            .formatted(inside.getMessage()));
        } catch (IOException _) {
            return refuse(form, "Nadie conoce esa dirección. Revise cómo está escrita y que ya exista.");
        }
    }

    private static Optional<URI> refuse(Form form, String sentence) {
        form.refuse(FIELD, sentence);
        return Optional.empty();
    }
}
