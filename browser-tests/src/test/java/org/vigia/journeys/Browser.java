package org.vigia.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, one for each thread that walks, since none may be shared between two. */
final class Browser {
    private static final ThreadLocal<Browser> ONE = ThreadLocal.withInitial(Browser::new);

    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("VIGIA_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    static Browser get() {
        return ONE.get();
    }

    /** A new person with a screen of that width, with or without JavaScript. */
    Page person(String address, int width, ColorScheme colours, boolean javaScript) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("es-MX")
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** A second screen of the same person, with JavaScript, for the checks that need it. */
    Page secondScreen(Page first, String address) {
        Page second = person(address, 1280, ColorScheme.LIGHT, true);
        second.context()
                .addCookies(
                        first.context().cookies().stream().map(Browser::copy).toList());
        return second;
    }

    private static Cookie copy(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value)
                .setDomain(cookie.domain)
                .setPath(cookie.path)
                .setHttpOnly(cookie.httpOnly)
                .setSecure(cookie.secure)
                .setSameSite(cookie.sameSite);
    }
}
