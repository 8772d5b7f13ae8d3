package org.vigia.casework;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.docket.Holds;
import org.vigia.docket.Keeping;
import org.vigia.intake.Intake;

/** While any track of a case is open its texts stay, and so does who complained of it; a hold on the case keeps that person too. */
@Component
class OpenCaseKeeps implements Keeping {
    private final CaseFiles files;
    private final Intake intake;
    private final Holds holds;

    OpenCaseKeeps(CaseFiles files, Intake intake, Holds holds) {
        this.files = files;
        this.intake = intake;
        this.holds = holds;
    }

    @Override
    public Optional<String> reason(UUID owner, @Nullable UUID caseId) {
        return Optional.ofNullable(caseId)
                .or(() -> intake.findCaseOfComplainant(owner))
                .flatMap(files::find)
                .flatMap(file -> reason(file, caseId == null));
    }

    /** @param beside whether the texts belong to no case themselves, so that a hold on it does not reach them by itself */
    private Optional<String> reason(CaseFile file, boolean beside) {
        if (file.isOpen()) return Optional.of("El caso %s sigue abierto.".formatted(file.folio()));
        return beside && holds.stand(file.caseId())
                ? Optional.of("Una orden de conservación alcanza a todo el caso %s.".formatted(file.folio()))
                : Optional.empty();
    }
}
