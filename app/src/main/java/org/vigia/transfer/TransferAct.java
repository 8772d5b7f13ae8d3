package org.vigia.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What can be done with a transfer, each on a page of its own. */
enum TransferAct {
    RECEIPT("acuse", "Acusar recibo", TransferStatus.RECEIVED),
    ACCEPT("aceptar", "Aceptar", TransferStatus.ACCEPTED),
    REJECT("rechazar", "Rechazar", TransferStatus.REJECTED),
    INSIST("insistir", "Insistir", TransferStatus.DISPUTED),
    ASSIGN("resolucion-receptora", "Registrar que se resolvió a favor de la receptora", TransferStatus.ASSIGNED),
    KEEP("resolucion-emisora", "Registrar que se resolvió a favor de la emisora", TransferStatus.KEPT),
    WITHDRAW("retiro", "Retirar y conservar", TransferStatus.WITHDRAWN);

    private final String slug;
    private final String verb;
    private final TransferStatus to;

    TransferAct(String slug, String verb, TransferStatus to) {
        this.slug = slug;
        this.verb = verb;
        this.to = to;
    }

    /** As it stands in the address. */
    String slug() {
        return slug;
    }

    /** As the button says it. */
    String verb() {
        return verb;
    }

    TransferStatus to() {
        return to;
    }

    boolean fits(TransferFile transfer) {
        return transfer.status().mayBecome(to);
    }

    /** What may be done with a transfer now, by the sides for which somebody acts. */
    static List<TransferAct> of(TransferFile transfer, Predicate<Party> acts) {
        return Arrays.stream(values())
                .filter(act -> act.fits(transfer) && acts.test(act.to.by()))
                .toList();
    }

    static TransferAct of(String slug) {
        return Arrays.stream(values())
                .filter(act -> act.slug.equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
