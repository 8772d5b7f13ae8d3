package org.vigia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;

/** What every page must stand: an accessibility check in light and dark, a narrow phone, and its weight. */
final class Looked {
    private static final int MOST_BYTES = 100 * 1024;
    private static final int PHONE = 320;
    private static final int DESK = 1280;
    private static final Path PICTURES = Path.of("target", "pictures");

    private Looked() {}

    /** Checks the page a person is on, as they are; keeps pictures of it under that name. */
    static void at(Page page, String name) {
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            String shade = colours.name().toLowerCase(Locale.ROOT);
            isUsable(page, name + " in " + shade);
            for (int width : new int[] {PHONE, DESK}) {
                fits(page, name, width);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve("%s-%d-%s.png".formatted(name, width, shade))));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        isLight(page, name);
    }

    /** The same checks without pictures. */
    static void shortlyAt(Page page, String name) {
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            isUsable(page, name + " in " + colours);
        }
        fits(page, name, PHONE);
        page.setViewportSize(DESK, 900);
        isLight(page, name);
    }

    private static void isUsable(Page page, String name) {
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as("%s: %s", name, page.url())
                .isEmpty();
    }

    private static void fits(Page page, String name, int width) {
        page.setViewportSize(width, 900);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s at %d px must not scroll sideways: %s", name, width, page.url())
                .isLessThanOrEqualTo(width);
    }

    private static void isLight(Page page, String name) {
        assertThat((int) page.evaluate("""
                        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                            .reduce((sum, one) => sum + (one.encodedBodySize || 0), 0)""")).as("bytes of %s, all in", name).isBetween(1, MOST_BYTES);
    }
}
