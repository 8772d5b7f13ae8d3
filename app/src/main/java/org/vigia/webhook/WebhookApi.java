package org.vigia.webhook;

import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.api.Asked;
import org.vigia.api.Made;
import org.vigia.api.Replies;
import org.vigia.api.Rows;
import org.vigia.api.Sent;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Slice;

/** The messages to an officer's programs, for those programs. One is made on the page alone, where the officer proves who it is. */
@RestController
@RequestMapping(path = "/api/v1/webhooks", produces = MediaType.APPLICATION_JSON_VALUE)
class WebhookApi {
    private static final String PATH = "/api/v1/webhooks";
    private final Subscriptions subscriptions;
    private final Webhooks webhooks;
    private final WebhooksPage page;
    private final DeliveriesPage log;

    WebhookApi(Subscriptions subscriptions, Webhooks webhooks, WebhooksPage page, DeliveriesPage log) {
        this.subscriptions = subscriptions;
        this.webhooks = webhooks;
        this.page = page;
        this.log = log;
    }

    @Operation(id = "listOwnWebhooksByApi", asks = Permission.SEE_ACTS, tells = "A qué direcciones se avisa, y de qué.")
    @GetMapping
    ResponseEntity<Rows<WebhookRead>> list() {
        return Replies.of(subscriptions.list().stream().map(WebhookRead::of).toList());
    }

    @Operation(
            id = "listOwnDeliveriesByApi",
            asks = Permission.SEE_ACTS,
            tells = "Los avisos y qué fue de cada uno, el último primero.")
    @GetMapping("/deliveries")
    ResponseEntity<Rows<DeliveryRead>> list(@Asked(DeliveriesAsked.class) Form asked) {
        Webhooks.Log found = webhooks.list(Cursor.read(asked, Deliveries.KEY));
        Slice<Delivery> slice = found.deliveries();
        return Replies.of(
                asked,
                slice.with(slice.list().stream()
                        .filter(one -> found.messages().containsKey(one.id()))
                        .map(one -> DeliveryRead.of(
                                one, Objects.requireNonNull(found.messages().get(one.id()))))
                        .toList()));
    }

    @Operation(id = "repeatOwnDeliveryByApi", asks = Permission.SEE_ACTS, tells = "Envía otra vez un aviso.")
    @PostMapping("/deliveries/repetitions")
    ResponseEntity<Made> repeat(@Sent(SentRepetition.class) Form form) {
        form.text("entrega", "Diga cuál se envía otra vez.");
        form.errors().refuseIfAny();
        return Replies.recorded(PATH, "deliveries", log.repeat(form), form);
    }

    @Operation(
            id = "endOwnWebhookByApi",
            asks = Permission.SEE_ACTS,
            tells = "Deja de avisar a una dirección, enseguida.")
    @PostMapping("/endings")
    ResponseEntity<Made> end(@Sent(SentWebhookEnd.class) Form form) {
        page.end(form);
        form.errors().refuseIfAny();
        return Replies.recorded("/api/v1", "webhooks", Form.recorded(WebhooksPage.ADDRESS), form);
    }
}
