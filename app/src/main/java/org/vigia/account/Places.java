package org.vigia.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vigia.ledger.Canonical;
import org.vigia.vault.MasterKey;

/** Tells a browser that has opened an account before from all others, by a signed cookie that opens nothing. */
@Component
class Places {
    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final int RANDOM_BYTES = 16;
    private static final int NAME_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final MasterKey key;

    Places(MasterKey key) {
        this.key = key;
    }

    /** The account as attempts are counted for it; what was typed as a name may be a password by mistake. */
    byte[] account(String username) {
        return digest("account " + username.strip().toLowerCase(Locale.ROOT));
    }

    Place of(HttpServletRequest request, String username) {
        byte[] account = account(username);
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(name(request, account)))
                .flatMap(cookie -> read(cookie.getValue(), account).stream())
                .findFirst()
                .map(random -> new Place(digest("browser " + random), true))
                .orElseGet(() -> new Place(digest("address " + request.getRemoteAddr()), false));
    }

    /** Lets the browser prove from now on that it has opened this account. */
    void remember(HttpServletRequest request, HttpServletResponse response, String username) {
        if (of(request, username).known()) return;
        byte[] account = account(username);
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        String random = HexFormat.of().formatHex(bytes);
        var cookie = new Cookie(name(request, account), random + "." + sign(random, account));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(Math.toIntExact(REMEMBERED.toSeconds()));
        response.addCookie(cookie);
    }

    private Optional<String> read(String value, byte[] account) {
        String[] parts = value.split("\\.", 2);
        boolean ours = parts.length == 2
                && MessageDigest.isEqual(Canonical.utf8(parts[1]), Canonical.utf8(sign(parts[0], account)));
        return ours ? Optional.of(parts[0]) : Optional.empty();
    }

    private String sign(String random, byte[] account) {
        return HexFormat.of()
                .formatHex(digest("remember " + random + HexFormat.of().formatHex(account)));
    }

    private byte[] digest(String what) {
        return key.derive("sign-in attempts: " + what);
    }

    private static String name(HttpServletRequest request, byte[] account) {
        String session = request.getServletContext().getSessionCookieConfig().getName();
        return session + "-lugar-" + HexFormat.of().formatHex(Arrays.copyOf(account, NAME_BYTES));
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Stream.of(request.getCookies());
    }
}
