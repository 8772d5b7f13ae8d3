package org.vigia.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, one for all journeys of a run. */
final class Browser {
    private static final Browser ONE = new Browser();

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
        return ONE;
    }

    /** A new person with a screen of that width, with or without JavaScript. */
    Page person(String address, int width, ColorScheme colours, boolean javaScript) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("es-MX")
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                .setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }
}
