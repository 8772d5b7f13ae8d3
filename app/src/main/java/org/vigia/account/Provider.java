package org.vigia.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * The identity provider of the government, where the installation names one. It is asked where its pages are when somebody
 * first signs in with it, so that the house opens while the provider is down.
 */
@Component
@ConditionalOnProperty("vigia.oidc.issuer")
class Provider implements ClientRegistrationRepository {
    static final String ID = "proveedor";
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private final String issuer;
    private final String clientId;
    private final String secretFile;
    private final String claim;
    private volatile @Nullable ClientRegistration found;

    Provider(
            @Value("${vigia.oidc.issuer}") String issuer,
            @Value("${vigia.oidc.client-id}") String clientId,
            @Value("${vigia.oidc.client-secret-file:}") String secretFile,
            @Value("${vigia.oidc.claim:preferred_username}") String claim) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.secretFile = secretFile;
        this.claim = claim;
    }

    /** The claim that is an officer's user name here. */
    String claim() {
        return claim;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) return null;
        ClientRegistration known = found;
        if (known != null) return known;
        try {
            return found = discover();
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            LOG.error("the identity provider {} cannot be asked where its pages are", issuer, e);
            return null;
        }
    }

    /** @throws IllegalStateException when what answers is not this issuer */
    private ClientRegistration discover() {
        String secret = secret();
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(clientId)
                .clientSecret(secret)
                .clientAuthenticationMethod(
                        secret.isEmpty()
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .scope("openid", "profile")
                .redirectUri("{baseUrl}" + ProviderSignIn.RETURN)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private String secret() {
        try {
            return secretFile.isEmpty()
                    ? ""
                    : Files.readString(Path.of(secretFile)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
