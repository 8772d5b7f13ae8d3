package org.vigia.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.vigia.access.Role;
import org.vigia.transfer.Ground;
import org.vigia.transfer.NewStep;
import org.vigia.transfer.NewTransfer;
import org.vigia.transfer.Refusal;
import org.vigia.transfer.TransferStatus;

/** Now and then whoever should decide finds that another authority should: it takes the proceeding, refuses it or says nothing. */
final class TransferStory {
    /** Numbers that follow one another would draw alike. */
    private static final long SPREAD = 0xC2B2AE3D27D4EB4FL;

    private static final int ONE_IN = 12;

    private final Cast cast;
    private final Rooms rooms;
    private final Diary diary;
    private final String sender;
    private final String receiver;

    TransferStory(Cast cast, Rooms rooms, Diary diary, String sender, String state) {
        this.cast = cast;
        this.rooms = rooms;
        this.diary = diary;
        this.sender = sender;
        this.receiver = sender.equals("DGAJ") ? "ITL-" + state : "DGAJ";
    }

    private enum Fate {
        ACCEPTED,
        UNANSWERED,
        REJECTED,
        DISPUTED
    }

    /** Who keeps the proceeding and goes on with it; nobody while that is open. */
    Optional<String> tell(UUID caseId) {
        int fate = new Random(diary.number() * SPREAD).nextInt(ONE_IN);
        if (fate >= Fate.values().length || diary.day().plusDays(3).isAfter(diary.today()) || isOwedANotice(caseId))
            return Optional.of(sender);
        String folio = decline(caseId);
        return switch (Fate.values()[fate]) {
            case ACCEPTED -> {
                step(receiver, folio, NewStep.on(TransferStatus.RECEIVED, day(2)));
                step(
                        receiver,
                        folio,
                        new NewStep(TransferStatus.ACCEPTED, day(3), "Persona inventada, jefa", null, null, null));
                yield Optional.of(receiver);
            }
            case UNANSWERED -> Optional.empty();
            case REJECTED -> {
                reject(folio);
                yield Optional.empty();
            }
            case DISPUTED -> {
                reject(folio);
                step(sender, folio, new NewStep(TransferStatus.DISPUTED, day(3), null, null, null, "Insiste."));
                yield Optional.empty();
            }
        };
    }

    private boolean isOwedANotice(UUID caseId) {
        return cast.ask(sender, Role.LEGAL_OFFICER, () -> rooms.casework().listUnmet(caseId)).stream()
                .anyMatch(unmet -> unmet.condition().startsWith("Avise"));
    }

    private String decline(UUID caseId) {
        String file = cast.ask(
                        sender, Role.LEGAL_OFFICER, () -> rooms.casework().find(caseId))
                .orElseThrow()
                .folio();
        var asked = new NewTransfer(
                file,
                receiver,
                sender.equals("DGAJ") ? Ground.LOCAL_ACTIVITY : Ground.FEDERAL_ACTIVITY,
                sender.equals("DGAJ") ? "LFT 529" : "LFT 527",
                "Caso inventado.",
                day(1),
                diary.day());
        UUID sent = cast.once(
                        sender,
                        Role.LEGAL_OFFICER,
                        diary.key("decline"),
                        () -> rooms.transfer().decline(asked))
                .subject();
        return cast.ask(sender, Role.LEGAL_OFFICER, () -> rooms.transfer().get(sent))
                .folio();
    }

    private void reject(String folio) {
        step(receiver, folio, NewStep.on(TransferStatus.RECEIVED, day(2)));
        step(
                receiver,
                folio,
                new NewStep(
                        TransferStatus.REJECTED,
                        day(3),
                        null,
                        Refusal.SENDER_COMPETENT,
                        null,
                        "Corresponde a la emisora."));
    }

    private void step(String unit, String folio, NewStep step) {
        cast.once(
                unit,
                Role.LEGAL_OFFICER,
                diary.key("transfer/" + step.to()),
                () -> rooms.transfer().step(folio, step, null));
    }

    private LocalDate day(int later) {
        return diary.day().plusDays(later);
    }
}
