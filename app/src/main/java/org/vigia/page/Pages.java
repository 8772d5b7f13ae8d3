package org.vigia.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * How pages reach the browser: view "room/name" is the compiled template room/name.jte, and files under /estatico carry
 * the digest of their content in their name, so that a browser may keep them for a year.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.vigia");
    }

    @Bean
    ViewResolver pageViews(TemplateEngine templates) {
        return new PageViews(templates);
    }

    /** Whatever the browser prefers; a page in another language says so itself. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Language.ES.locale());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FormArgument());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/estatico/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(java.time.Duration.ofDays(365))
                        .cachePublic()
                        .immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addTransformer(new CssLinkResourceTransformer());
    }

    private record PageViews(TemplateEngine templates) implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            if (name.contains(":") || !templates.hasTemplate(name + ".jte")) return null;
            return (model, request, response) -> {
                var page = new Utf8ByteOutput();
                var parameters = parameters(model);
                templates.render(name + ".jte", parameters, page);
                speak(parameters.get("words") instanceof Messages words ? words.language() : Language.ES, response);
                response.setContentType("text/html;charset=UTF-8");
                response.setContentLength(page.getContentLength());
                page.writeTo(response.getOutputStream());
            };
        }

        /** Also as a header of its own, which whoever keeps the answer finds: containers tell the locale only as they send it. */
        private static void speak(Language language, HttpServletResponse response) {
            response.setLocale(language.locale());
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        }

        /** Spring adds its own entries to a model; their names hold a dot, which no template parameter has. */
        private static Map<String, Object> parameters(@Nullable Map<String, ?> model) {
            Map<String, Object> parameters = new HashMap<>();
            if (model != null)
                model.forEach((name, value) -> {
                    if (!name.contains(".")) parameters.put(name, value);
                });
            return parameters;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
