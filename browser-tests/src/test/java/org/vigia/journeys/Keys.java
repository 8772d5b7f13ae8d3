package org.vigia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody who has a keyboard and nothing else. Wherever the focus goes it must be seen, and nothing may lie over it. */
final class Keys {
    private static final int MOST_STOPS = 200;
    private static final String NAME = """
            (() => { const one = document.activeElement;
              return one === document.body ? '' : one.name || one.innerText.trim(); })()""";
    private static final String SEEN = """
            (() => { const one = document.activeElement, box = one.getBoundingClientRect();
              const drawn = [one, one.closest('label')].filter(Boolean).map(e => getComputedStyle(e));
              return box.width > 0 && drawn.some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2); })()""";
    private static final String ON_TOP = """
            (() => { const one = document.activeElement, box = one.getClientRects()[0];
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return top !== null && (one.contains(top) || top.contains(one)); })()""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses Tab until the field of that name, or the link or button of that text, has the focus. */
    Keys tabTo(String name) {
        List<String> passed = new ArrayList<>();
        while (passed.size() < MOST_STOPS) {
            passed.add(tab());
            if (passed.getLast().equals(name)) return this;
        }
        throw new AssertionError("Tab never reaches «%s», only %s".formatted(name, passed));
    }

    /** Everything Tab reaches until it is back where it began. */
    List<String> goRound() {
        List<String> passed = new ArrayList<>(List.of(tab()));
        while (passed.size() < MOST_STOPS) {
            String name = tab();
            if (name.equals(passed.getFirst())) return passed;
            passed.add(name);
        }
        throw new AssertionError("Tab never comes round: " + passed);
    }

    private String tab() {
        press("Tab");
        String name = (String) page.evaluate(NAME);
        if (name.isEmpty()) return name; // between the last stop and the first the browser itself has the focus
        assertThat((boolean) page.evaluate(SEEN))
                .as("the focus on «%s» is seen on %s", name, page.url())
                .isTrue();
        assertThat((boolean) page.evaluate(ON_TOP))
                .as("nothing lies over «%s» on %s", name, page.url())
                .isTrue();
        return name;
    }

    /** Chooses in a list or among radio buttons with the arrow keys, by the value sent. */
    Keys choose(String field, String value) {
        tabTo(field);
        if ("radio".equals(page.evaluate("document.activeElement.type"))) press("Space");
        for (int moves = 0; moves < 60; moves++) {
            if (value.equals(page.evaluate("document.activeElement.value"))) return this;
            press("ArrowDown");
        }
        throw new AssertionError("the arrow keys never reach «%s» of «%s»".formatted(value, field));
    }

    /** Follows the link or presses the button of that text. */
    Keys enter(String text) {
        tabTo(text);
        page.waitForNavigation(() -> press("Enter"));
        return this;
    }

    boolean isIn(String selector) {
        return (boolean) page.evaluate("s => document.activeElement.closest(s) !== null", selector);
    }
}
