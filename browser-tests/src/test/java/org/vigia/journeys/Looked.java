package org.vigia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What every page must stand: an accessibility check in light and dark, a narrow phone, and its weight. With
 * {@code -Dvigia.pictures=true} pictures of it are kept in {@code target/pictures}.
 */
final class Looked {
    private static final int MOST_BYTES = 100 * 1024;

    /** What a change of colours can change of an accessibility check; all else is checked in light. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final int PHONE = 320;
    private static final int DESK = 1280;
    private static final boolean WITH_PICTURES = Boolean.getBoolean("vigia.pictures");
    private static final Path PICTURES = Path.of("target", "pictures");

    private Looked() {}

    /** Checks the page a person is on, as they are. */
    static void at(Page page, String name) {
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            String shade = colours.name().toLowerCase(Locale.ROOT);
            var axe = new AxeBuilder(page).setLegacyMode(true);
            if (colours == ColorScheme.DARK) axe.withRules(OF_COLOURS);
            assertThat(axe.analyze().getViolations())
                    .as("%s in %s: %s", name, shade, page.url())
                    .isEmpty();
            for (int width : new int[] {PHONE, DESK}) {
                page.setViewportSize(width, 900);
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as("%s at %d px must not scroll sideways: %s", name, width, page.url())
                        .isLessThanOrEqualTo(width);
                if (WITH_PICTURES) picture(page, "%s-%d-%s.png".formatted(name, width, shade));
            }
        }
        assertThat((int) page.evaluate("""
                        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                            .reduce((sum, one) => sum + (one.encodedBodySize || 0), 0)""")).as("bytes of %s, all in", name).isBetween(1, MOST_BYTES);
    }

    private static void picture(Page page, String file) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(file)));
    }
}
