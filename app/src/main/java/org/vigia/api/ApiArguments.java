package org.vigia.api;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What routes for programs take as parameters. */
@Configuration(proxyBeanMethods = false)
class ApiArguments implements WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addFirst(new SentArgument());
        resolvers.addFirst(new AskedArgument());
        resolvers.addFirst(new BroughtArgument());
    }
}
