package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Officer;

/**
 * Sign-in at the identity provider: authorization code with PKCE, an identity token signed with RS256 for this client and this
 * very request, and an officer who already has an account here. Whatever is wrong, the answer is one page and no session.
 */
@Component
class ProviderSignIn {
    static final String START = "/entrar/con/" + Provider.ID;
    static final String RETURN = "/entrar/proveedor";
    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final ObjectProvider<Provider> provider;
    private final Access access;
    private final Sessions sessions;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    ProviderSignIn(ObjectProvider<Provider> provider, Access access, Sessions sessions) {
        this.provider = provider;
        this.access = access;
        this.sessions = sessions;
    }

    boolean isConfigured() {
        return provider.getIfAvailable() != null;
    }

    /** Does nothing where no provider is named. */
    void install(HttpSecurity http) {
        provider.ifAvailable(named -> http.oauth2Login(login -> login.clientRegistrationRepository(named)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(start -> start.baseUri("/entrar/con"))
                .redirectionEndpoint(back -> back.baseUri(RETURN))
                .userInfoEndpoint(user -> user.oidcUserService(request -> requireOfficer(named, request)))
                .loginPage("/entrar")
                .successHandler(this::enter)
                .failureHandler(ProviderSignIn::refuse)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(ProviderSignIn::refuse);
                        return filter;
                    }
                })));
    }

    /** Accounts are opened by two administrators, never by a provider. */
    private OidcUser requireOfficer(Provider named, OidcUserRequest request) {
        String username = request.getIdToken().getClaimAsString(named.claim());
        Optional<Officer> officer = username == null ? Optional.empty() : access.findOfficer(username);
        if (officer.isEmpty())
            throw new OAuth2AuthenticationException(new OAuth2Error("no_account"), "no such officer");
        return new DefaultOidcUser(List.of(), request.getIdToken(), named.claim());
    }

    /** Keeps of the provider's answer nothing but whose session it is. */
    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        Officer officer = access.findOfficer(who.getName()).orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PasswordCheck.signedIn(sessions.open(officer.id(), Means.PROVIDER)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        response.sendRedirect("/hoy");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        LOG.warn("sign-in with the identity provider refused: {}", why.getMessage());
        response.sendRedirect("/entrar?proveedor");
    }
}
