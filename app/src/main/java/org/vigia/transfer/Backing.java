package org.vigia.transfer;

import java.util.Optional;
import org.vigia.law.Certainty;
import org.vigia.law.Jurisdiction;
import org.vigia.reference.AgencyUnit;
import org.vigia.registry.Ruling;

/**
 * What the ruling of competence in force says for a receiver. Where it names another, or is itself for counsel, a person of the legal
 * area decides and gives the ground.
 *
 * @param provision what the ruling rests on; empty where there is none
 */
record Backing(Certainty certainty, String sentence, String provision) {
    static Backing of(Optional<Ruling> ruling, AgencyUnit receiver) {
        return ruling.map(one -> of(one, receiver))
                .orElseGet(() -> new Backing(
                        Certainty.COUNSEL, "Nadie ha resuelto la competencia en este centro de trabajo.", ""));
    }

    private static Backing of(Ruling ruling, AgencyUnit receiver) {
        boolean settled = !ruling.needsRuling() && names(ruling, receiver);
        return new Backing(
                settled ? ruling.certainty() : Certainty.COUNSEL,
                "La competencia está resuelta como «%s». %s"
                        .formatted(ruling.jurisdiction().nameEs(), ruling.reason()),
                ruling.provision());
    }

    private static boolean names(Ruling ruling, AgencyUnit receiver) {
        return switch (ruling.jurisdiction()) {
            case FEDERAL -> receiver.kind().federal();
            case STATE -> ruling.authority().filter(receiver.code()::equals).isPresent();
            case PROVISIONAL_STATE, NONE_LABOUR -> false;
        };
    }

    /** Whether no labour authority is competent, so that there is nobody to send it to. */
    static boolean excludesAll(Optional<Ruling> ruling) {
        return ruling.filter(one -> one.jurisdiction() == Jurisdiction.NONE_LABOUR)
                .isPresent();
    }

    boolean forCounsel() {
        return certainty == Certainty.COUNSEL;
    }
}
