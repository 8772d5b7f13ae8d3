package org.vigia.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.access.SecurityLog;
import org.vigia.account.Proof;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.page.Option;
import org.vigia.reference.Reference;

/** Where an officer says which program is told of what, and ends it; each time proving again who it is. */
@Controller
@RequestMapping("/cuenta/avisos")
class WebhooksPage {
    static final String ADDRESS = "/cuenta/avisos";
    private final Subscriptions subscriptions;
    private final Secrets secrets;
    private final Door door;
    private final Access access;
    private final Proof proof;
    private final SecurityLog log;
    private final Reference reference;

    WebhooksPage(
            Subscriptions subscriptions,
            Secrets secrets,
            Door door,
            Access access,
            Proof proof,
            SecurityLog log,
            Reference reference) {
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.door = door;
        this.access = access;
        this.proof = proof;
        this.log = log;
        this.reference = reference;
    }

    /** A subscription as its owner reads it. */
    public record Row(String url, List<String> events, String made) {}

    @Operation(id = "listOwnWebhooks", asks = Permission.SEE_ACTS)
    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        return page(Form.blank(), "", request, null);
    }

    /** The secret stands on the page that answers, and nowhere else ever. */
    @Operation(id = "makeOwnWebhook", asks = Permission.SEE_ACTS)
    @PostMapping
    ModelAndView make(Form form, HttpServletRequest request) {
        Optional<URI> url = Target.read(form, door);
        List<Event> events = Arrays.stream(Event.values())
                .filter(one -> form.chose("sucesos", one.type()))
                .toList();
        if (events.isEmpty()) form.refuse("sucesos", "Elija de qué se avisa.");
        if (subscriptions.list().size() >= Subscriptions.MOST)
            form.refuse("direccion", "Ya tiene %d. Termine uno que no use.".formatted(Subscriptions.MOST));
        if (form.valid()) proof.require(proof.asked(request), form, request);
        if (!form.valid()) return page(form, "hacer", request, null);
        String secret = secrets.make(subscriptions.insert(url.orElseThrow(), events));
        log.key("made");
        return page(Form.blank(), "", request, secret);
    }

    @Operation(id = "endOwnWebhook", asks = Permission.SEE_ACTS)
    @PostMapping("/fin")
    ModelAndView end(Form form, HttpServletRequest request) {
        return end(form) ? Form.recorded(ADDRESS) : page(form, "fin", request, null);
    }

    /** Whether the one that was chosen has ended; why not is said on the form. */
    boolean end(Form form) {
        Optional<UUID> chosen = chosen(form);
        if (chosen.isEmpty()) return false;
        subscriptions.end(chosen.get(), "BY_OWNER");
        log.key("ended");
        return true;
    }

    @Operation(id = "askForWebhookSecret", asks = Permission.SEE_ACTS)
    @GetMapping("/secreto")
    ModelAndView ask(HttpServletRequest request) {
        return secret(Form.blank(), request);
    }

    @Operation(id = "renewWebhookSecret", asks = Permission.SEE_ACTS)
    @PostMapping("/secreto")
    ModelAndView renew(Form form, HttpServletRequest request) {
        Optional<UUID> chosen = chosen(form);
        if (chosen.isPresent()) proof.require(proof.asked(request), form, request);
        if (!form.valid()) return secret(form, request);
        String secret = secrets.make(chosen.orElseThrow());
        log.key("made");
        return page(Form.blank(), "", request, secret);
    }

    private Optional<UUID> chosen(Form form) {
        Optional<UUID> chosen = subscriptions.list().stream()
                .map(Subscription::id)
                .filter(id -> form.chose("aviso", id.toString()))
                .findFirst();
        if (chosen.isEmpty()) form.refuse("aviso", "Elija uno de la lista; el que falte ya terminó.");
        return chosen;
    }

    /** @param sent which of the forms of the page was sent */
    private ModelAndView page(Form form, String sent, HttpServletRequest request, @Nullable String made) {
        ZoneId zone = reference.zoneOfUnit(access.getOfficer().unit());
        List<Subscription> all = subscriptions.list();
        Map<String, Object> model = new HashMap<>();
        model.put(
                "rows",
                all.stream()
                        .map(one -> new Row(
                                one.url().toString(),
                                one.events().stream().map(Event::label).toList(),
                                Formats.moment(one.made(), zone)))
                        .toList());
        model.put("choices", choices());
        model.put(
                "events",
                Arrays.stream(Event.values())
                        .map(one -> new Option(one.type(), one.label()))
                        .toList());
        model.put("proof", proof.asked(request));
        model.put("made", made);
        for (String one : List.of("hacer", "fin")) model.put(one, one.equals(sent) ? form : Form.blank());
        return form.page("webhook/webhooks", model);
    }

    private ModelAndView secret(Form form, HttpServletRequest request) {
        return form.page("webhook/secret", Map.of("choices", choices(), "proof", proof.asked(request)));
    }

    private List<Option> choices() {
        return subscriptions.list().stream()
                .map(one -> new Option(one.id().toString(), one.url().toString()))
                .toList();
    }
}
