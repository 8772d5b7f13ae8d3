package org.vigia.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vigia.access.Role;

/** Of which roles this installation asks a second factor; of a demonstration's, of none. Whoever wants one may have one. */
@Component
class SecondFactorRule {
    private final Set<Role> asked = EnumSet.noneOf(Role.class);

    SecondFactorRule(
            @Value("${vigia.second-factor-for}") String roles, @Value("${vigia.demonstration:false}") boolean demo) {
        if (demo) return;
        Stream.of(roles.split(","))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .forEach(role -> {
                    if (role.equals("ALL")) asked.addAll(EnumSet.allOf(Role.class));
                    else if (!role.equals("NONE")) asked.add(Role.valueOf(role));
                });
    }

    boolean asks(Role role) {
        return asked.contains(role);
    }
}
