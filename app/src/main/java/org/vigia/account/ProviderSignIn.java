package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.SecurityLog;

/**
 * Sign-in at the identity provider: authorization code with PKCE, an identity token signed with RS256 for this client and this
 * very request, and an officer who already has an account here. Whatever is wrong, the answer is one page and no session.
 */
@Component
class ProviderSignIn {
    static final String START = "/entrar/con/" + Provider.ID;
    static final String RETURN = "/entrar/proveedor";
    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

    private final ObjectProvider<Provider> provider;
    private final Access access;
    private final Sessions sessions;
    private final Assurance assurance;
    private final SecurityLog log;
    private final InstantSource clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    ProviderSignIn(
            ObjectProvider<Provider> provider,
            Access access,
            Sessions sessions,
            Assurance assurance,
            SecurityLog log,
            InstantSource clock) {
        this.provider = provider;
        this.access = access;
        this.sessions = sessions;
        this.assurance = assurance;
        this.log = log;
        this.clock = clock;
    }

    boolean isConfigured() {
        return provider.getIfAvailable() != null;
    }

    /** Does nothing where no provider is named. */
    void install(HttpSecurity http) {
        provider.ifAvailable(named -> http.oauth2Login(login -> login.clientRegistrationRepository(named)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(start -> start.authorizationRequestResolver(asking(named)))
                .redirectionEndpoint(back -> back.baseUri(RETURN))
                .userInfoEndpoint(user -> user.oidcUserService(request -> requireOfficer(named, request)))
                .loginPage("/entrar")
                .successHandler(this::enter)
                .failureHandler(this::refuse)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(ProviderSignIn.this::refuse);
                        return filter;
                    }
                })));
    }

    private OAuth2AuthorizationRequestResolver asking(Provider named) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(named, "/entrar/con");
        resolver.setAuthorizationRequestCustomizer(assurance::ask);
        return resolver;
    }

    /** Accounts are opened by two administrators, never by a provider. */
    private OidcUser requireOfficer(Provider named, OidcUserRequest request) {
        String username = request.getIdToken().getClaimAsString(named.claim());
        Optional<Officer> officer = username == null ? Optional.empty() : access.findOfficer(username);
        if (officer.isEmpty())
            throw new OAuth2AuthenticationException(new OAuth2Error("no_account"), "no such officer");
        if (!assurance.isMet(request.getIdToken(), clock.instant()))
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("weak_proof"), "not proved as strongly or lately as asked");
        return new DefaultOidcUser(List.of(), request.getIdToken(), named.claim());
    }

    /** Keeps of the provider's answer nothing but whose session it is. */
    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        Officer officer = access.findOfficer(who.getName()).orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                PasswordCheck.signedIn(sessions.open(officer.id(), Means.PROVIDER, Browser.of(request))));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        response.sendRedirect("/hoy");
    }

    /** The provider may say anything, and whoever writes its address as well: only a code of the protocol is kept. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String code = why instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "";
        LOG.warn(
                "sign-in with the identity provider refused: {}, {}",
                CODE.matcher(code).matches() ? code : "no code",
                NestedExceptionUtils.getMostSpecificCause(why).getClass().getSimpleName());
        log.refused(request, HttpStatus.UNAUTHORIZED.value(), "provider");
        response.sendRedirect("/entrar?proveedor");
    }
}
