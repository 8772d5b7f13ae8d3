package org.vigia.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.Proposal;
import org.vigia.access.Proposals;
import org.vigia.access.Role;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of this house. Whoever runs the machine may open one alone; at a screen it takes two administrators. */
@Component
public class Accounts {
    static final Permission ASKS = Permission.OPEN_ACCOUNT;
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Access access;
    private final Passwords passwords;
    private final SecondFactors codes;
    private final Proposals proposals;

    Accounts(Access access, Passwords passwords, SecondFactors codes, Proposals proposals) {
        this.access = access;
        this.passwords = passwords;
        this.codes = codes;
        this.proposals = proposals;
    }

    /** What is wrong with a password and how to go on; empty when the account may have it. */
    public static Optional<String> objection(String password, String username) {
        return PasswordRule.objection(password, username);
    }

    /** Opens an account, as whoever runs this machine does. @throws IllegalArgumentException for a unit that does not exist */
    @Transactional
    public Officer open(String username, String displayName, String unit, Role role, String password) {
        Officer officer = access.enrol(username, displayName, unit, role, Optional.empty());
        passwords.set(officer.id(), password);
        return officer;
    }

    @Transactional
    Proposal propose(Wanted wanted, String reason) {
        Optional<Officer> officer = access.findEver(wanted.username());
        if (wanted.change() == Change.OPEN && officer.isPresent())
            throw new InvalidInput(
                    "usuario", "Ya hay una cuenta «%s». Elija otro usuario.".formatted(wanted.username()));
        if (wanted.change() != Change.OPEN) requireOfAnother(officer, wanted);
        return proposals.propose(
                ASKS, wanted.change().name(), wanted.username(), JSON.writeValueAsString(wanted), reason);
    }

    /** Agrees and does it. @return the code for whoever enters next with it; empty when none is needed */
    @Transactional
    Optional<String> approve(UUID id) {
        Proposal approved = proposals.approve(id);
        Wanted wanted = wantedBy(approved);
        return switch (wanted.change()) {
            case OPEN -> {
                Officer officer = access.enrol(
                        wanted.username(), wanted.displayName(), wanted.unit(), wanted.role(), Optional.of(approved));
                yield Optional.of(passwords.setTemporary(officer.id()));
            }
            case POST -> {
                access.appoint(requireOfAnother(wanted).id(), wanted.unit(), wanted.role(), approved);
                yield Optional.empty();
            }
            case CLOSE -> {
                access.disable(requireOfAnother(wanted).id(), approved);
                yield Optional.empty();
            }
            case RECOVER ->
                Optional.of(passwords.setTemporary(requireOfAnother(wanted).id()));
            case REENROL -> {
                UUID officer = requireOfAnother(wanted).id();
                codes.remove(officer);
                yield Optional.of(passwords.setTemporary(officer));
            }
        };
    }

    static Wanted wantedBy(Proposal proposal) {
        return JSON.readValue(proposal.content(), Wanted.class);
    }

    private Officer requireOfAnother(Wanted wanted) {
        return requireOfAnother(access.findEver(wanted.username()), wanted);
    }

    /** Nobody has a part in what becomes of their own account. */
    private Officer requireOfAnother(Optional<Officer> officer, Wanted wanted) {
        Officer found = officer.orElseThrow(() -> new NotFound("account " + wanted.username()));
        if (found.id().equals(access.getOfficer().id()))
            throw new NotPermitted("Sobre su propia cuenta deciden otras dos personas.");
        return found;
    }
}
