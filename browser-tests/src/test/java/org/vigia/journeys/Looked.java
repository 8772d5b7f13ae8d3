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
    private static final Path PICTURES = Path.of("target", "pictures");

    private Looked() {}

    /** Checks the page a person is on, as they are; keeps pictures of it under that name. */
    static void at(Page page, String name) {
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            String shade = colours.name().toLowerCase(Locale.ROOT);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("%s in %s: %s", name, shade, page.url())
                    .isEmpty();
            for (int width : new int[] {320, 1280}) {
                page.setViewportSize(width, 900);
                int content = (int) page.evaluate("document.documentElement.scrollWidth");
                assertThat(content)
                        .as("%s at %d px must not scroll sideways", name, width)
                        .isLessThanOrEqualTo(width);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve("%s-%d-%s.png".formatted(name, width, shade))));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat((int) page.evaluate("""
                        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                            .reduce((sum, one) => sum + (one.encodedBodySize || 0), 0)""")).as("bytes of %s, all in", name).isBetween(1, MOST_BYTES);
    }
}
