package org.vigia.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Permission;

/** In whose name a command acts: the account it was told, or the only one that may. */
final class InNameOf {
    private InNameOf() {}

    static Officer choose(Access access, @Nullable String account, Permission permission) {
        Optional<Officer> named = Optional.ofNullable(account).flatMap(access::findOfficer);
        if (named.isPresent()) return named.get();
        List<Officer> may = access.listOfficers().stream()
                .filter(officer -> access.actAs(officer, () -> access.may(permission)))
                .toList();
        if (account == null && may.size() == 1) return may.getFirst();
        if (may.isEmpty()) throw new Refusal(Exit.FORBIDDEN, "Nadie tiene aquí una cuenta con la que esto se pueda.");
        throw new Refusal(
                Exit.USAGE,
                "Diga con --as en nombre de qué cuenta; pueden: %s."
                        .formatted(may.stream().map(Officer::username).collect(Collectors.joining(", "))));
    }
}
