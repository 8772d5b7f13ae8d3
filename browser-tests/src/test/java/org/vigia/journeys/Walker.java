package org.vigia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/** Somebody signed in who walks the pages without JavaScript. */
final class Walker implements AutoCloseable {
    private final Page page;
    private final Page second;
    private int status;
    private int clicks;

    private Walker(Page page, Page second) {
        this.page = page;
        this.second = second;
    }

    /** Signs in with an account made for tests. */
    static Walker signIn(String address, String username) {
        return signIn(address, username, "prueba-12345");
    }

    static Walker signIn(String address, String username, String password) {
        Page page = Browser.get().person(address, 1280, ColorScheme.LIGHT, false);
        page.navigate("/entrar");
        page.locator("[name=usuario]").fill(username);
        page.locator("[name=contrasena]").fill(password);
        page.locator("main button").click();
        page.waitForURL(url -> !url.endsWith("/entrar"));
        assertThat(page.url()).as("where %s arrives", username).doesNotContain("/entrar");
        return new Walker(page, Browser.get().secondScreen(page, address));
    }

    /** Somebody without an account. */
    static Walker stranger(String address) {
        Page page = Browser.get().person(address, 1280, ColorScheme.LIGHT, false);
        return new Walker(page, Browser.get().secondScreen(page, address));
    }

    Walker go(String path) {
        return arrived(page.navigate(path));
    }

    /** The page of one's own work, from which clicks are counted. */
    Walker home() {
        go("/hoy");
        clicks = 0;
        return this;
    }

    /** What was done since {@link #home} took no more clicks than that. */
    Walker within(int budget, String task) {
        assertThat(clicks).as("clicks to %s", task).isBetween(1, budget);
        return this;
    }

    /** Follows the first link whose address begins so. */
    Walker open(String address) {
        clicks++;
        return arrived(leaving(
                () -> main().locator("a[href^='%s']".formatted(address)).first().click()));
    }

    Walker follow(String link) {
        clicks++;
        return arrived(leaving(() -> main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click()));
    }

    Walker press(String button) {
        clicks++;
        return arrived(leaving(() -> main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click()));
    }

    Walker type(String field, String text) {
        field(field).fill(text);
        return this;
    }

    /** An entry of a list, a radio button or a box to tick, by the value it sends. */
    Walker choose(String field, String value) {
        Locator list = main().locator("select[name='%s']".formatted(field));
        if (list.count() > 0) list.selectOption(value);
        else
            main().locator("input[name='%s'][value='%s']".formatted(field, value))
                    .check();
        return this;
    }

    /** The day it is in the middle of the country, as a field for dates takes it. */
    String today() {
        return LocalDate.now(ZoneId.of("America/Mexico_City")).toString();
    }

    Walker tickAll(String field) {
        for (Locator box : main().locator("input[name='%s']".formatted(field)).all()) box.check();
        return this;
    }

    Walker unfold(String summary) {
        Locator folded =
                main().locator("details:not([open]) > summary", new Locator.LocatorOptions().setHasText(summary));
        if (folded.count() > 0) folded.click();
        return this;
    }

    Locator field(String name) {
        return main().locator("[name='%s']".formatted(name));
    }

    Locator main() {
        return page.locator("main");
    }

    String text() {
        return main().innerText();
    }

    String errors() {
        return page.locator(".resumen-error").innerText();
    }

    /** The whole answer as it came, but for the random values against forgery, for one send and of a fault. */
    String answer() {
        return status + " " + page.content().replaceAll("<input type=\"hidden\"[^>]*>", "");
    }

    int status() {
        return status;
    }

    String path() {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    /** Where the links of the whole page lead, as far as they stay here. */
    @SuppressWarnings("unchecked")
    List<String> links() {
        return (List<String>) page.evaluate("""
                [...document.querySelectorAll('a[href^="/"]')].map(a => a.getAttribute('href').replace(/#.*/, ''))""");
    }

    /** What kinds of elements the page is made of; pages of one shape differ only in their words. */
    String shape() {
        return (String) page.evaluate("""
                [...new Set([...document.querySelectorAll('main *')].map(e => e.tagName + '.' + e.className))].sort().join(' ')""");
    }

    /** The last of the address: the folio of what is shown. */
    String folio() {
        return page.url().replaceFirst(".*/", "");
    }

    /** Looks closely at the page of this address, read anew on the second screen. */
    Walker look(String name) {
        second.navigate(page.url());
        Looked.at(second, name);
        return this;
    }

    /** Looks closely at the very answer to a form, which no address gives back. */
    Walker lookAtAnswer(String name) {
        String address = page.url();
        Predicate<String> here = address::equals;
        String answer = page.content();
        second.route(
                here,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("text/html; charset=utf-8")
                        .setBody(answer)));
        second.navigate(address);
        assertThat(second.locator("h1").allInnerTexts())
                .isEqualTo(page.locator("h1").allInnerTexts());
        assertThat(second.locator(".resumen-error").count())
                .isEqualTo(page.locator(".resumen-error").count());
        Looked.at(second, name);
        second.unroute(here);
        return this;
    }

    @SuppressWarnings("deprecation") // the address may stay the same, so there is nothing else to wait for
    private Response leaving(Runnable click) {
        return page.waitForNavigation(click);
    }

    private Walker arrived(Response answer) {
        status = answer.status();
        return this;
    }

    @Override
    public void close() {
        second.context().close();
        page.context().close();
    }
}
