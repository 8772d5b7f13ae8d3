package org.vigia.webhook;

import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.page.Slice;
import org.vigia.reference.Reference;

/** What was sent to an officer's programs, and what they answered; from here it is sent again. */
@Controller
@RequestMapping("/cuenta/avisos/entregas")
class DeliveriesPage {
    static final String ADDRESS = "/cuenta/avisos/entregas";
    private final Webhooks webhooks;
    private final Subscriptions subscriptions;
    private final Access access;
    private final Reference reference;

    DeliveriesPage(Webhooks webhooks, Subscriptions subscriptions, Access access, Reference reference) {
        this.webhooks = webhooks;
        this.subscriptions = subscriptions;
        this.access = access;
        this.reference = reference;
    }

    /**
     * A message as its owner reads it.
     *
     * @param told folio of what it tells
     * @param became what came of it, in words
     * @param next when it is tried next
     */
    public record Row(
            UUID id,
            String when,
            String event,
            @Nullable String told,
            String href,
            String to,
            String became,
            int tries,
            @Nullable String next) {}

    @Operation(id = "listOwnDeliveries", asks = Permission.SEE_ACTS)
    @GetMapping
    ModelAndView list(Form form) {
        Webhooks.Log log = webhooks.list(Cursor.read(form, Deliveries.KEY));
        Map<UUID, String> urls = subscriptions.list().stream()
                .collect(Collectors.toMap(Subscription::id, one -> one.url().toString()));
        ZoneId zone = reference.zoneOfUnit(access.getOfficer().unit());
        Slice<Delivery> slice = log.deliveries();
        return form.page(
                "webhook/deliveries",
                Map.of(
                        "lines",
                        slice.with(slice.list().stream()
                                .filter(one -> log.messages().containsKey(one.id()))
                                .map(one -> row(one, log.messages(), urls, zone))
                                .toList())));
    }

    @Operation(id = "repeatOwnDelivery", asks = Permission.SEE_ACTS)
    @PostMapping
    ModelAndView repeat(Form form) {
        try {
            webhooks.repeat(id(form.value("entrega")), id(form.key()));
            return Form.recorded(ADDRESS);
        } catch (InvalidInput e) {
            form.refuse(e);
            return list(form);
        }
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            throw Webhooks.unknown();
        }
    }

    private static Row row(Delivery one, Map<UUID, Message> messages, Map<UUID, String> urls, ZoneId zone) {
        Message message = Objects.requireNonNull(messages.get(one.id()));
        return new Row(
                one.id(),
                Formats.moment(one.made(), zone),
                one.event().label(),
                message.folio(),
                message.href(),
                Optional.ofNullable(urls.get(one.subscription())).orElse("Uno que terminó"),
                became(one),
                one.tries(),
                one.next() == null ? null : Formats.moment(one.next(), zone));
    }

    private static String became(Delivery one) {
        if (one.why() == null || one.state() == Delivery.State.DELIVERED)
            return one.state().label();
        return one.state().label() + ": "
                + switch (one.why()) {
                    case "status" -> "respondió " + one.status();
                    case "inside" -> "la dirección lleva a una red que no es pública";
                    case "no-address" -> "nadie conoce la dirección";
                    case "certificate" -> "su certificado no es válido";
                    case "timeout" -> "no respondió a tiempo";
                    case "no-http" -> "no respondió como un servidor web";
                    default -> "no se pudo conectar";
                };
    }
}
