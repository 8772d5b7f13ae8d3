package org.vigia.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What every answer tells the browser to refuse: pages, files, redirects, errors, and what the server rejects before any
 * filter. Only files with a digest in their name may be kept, and say so themselves.
 */
@Component
class Headers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            """
            default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; \
            connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'""",
            "Cache-Control",
            "no-store",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    /** Two years, and only over https: on plain http browsers must ignore it. */
    static final String TRANSPORT = "max-age=63072000; includeSubDomains";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new First());
    }

    private static final class First extends ValveBase {
        First() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            ALWAYS.forEach(response::setHeader);
            if (request.isSecure()) response.setHeader("Strict-Transport-Security", TRANSPORT);
            getNext().invoke(request, response);
        }
    }
}
