package org.vigia.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/**
 * How strongly, and how lately, the identity provider must have proved who somebody is, where the installation asks for it.
 * What was asked for and is not told counts as not proved.
 */
@Component
class Assurance {
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);
    private final List<String> levels;
    private final Duration oldest;

    /** @param levels values of {@code acr} that are enough, with commas @param oldest zero where none is asked */
    Assurance(@Value("${vigia.oidc.acr:}") String levels, @Value("${vigia.oidc.max-age:0}") long oldest) {
        this.levels = Stream.of(levels.split(","))
                .map(String::strip)
                .filter(level -> !level.isEmpty())
                .toList();
        this.oldest = Duration.ofSeconds(oldest);
    }

    void ask(OAuth2AuthorizationRequest.Builder request) {
        request.additionalParameters(asked -> {
            if (!levels.isEmpty()) asked.put("acr_values", String.join(" ", levels));
            if (!oldest.isZero()) asked.put("max_age", oldest.toSeconds());
        });
    }

    boolean isMet(OidcIdToken token, Instant now) {
        return isStrong(token) && isRecent(token, now);
    }

    private boolean isStrong(OidcIdToken token) {
        return levels.isEmpty() || levels.contains(token.getClaims().getOrDefault(IdTokenClaimNames.ACR, ""));
    }

    private boolean isRecent(OidcIdToken token, Instant now) {
        if (oldest.isZero()) return true;
        Instant proved = token.getAuthenticatedAt();
        return proved != null && !proved.plus(oldest).plus(CLOCKS_APART).isBefore(now);
    }
}
