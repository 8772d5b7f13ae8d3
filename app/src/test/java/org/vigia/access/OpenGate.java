package org.vigia.access;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.vigia.access.Situation.Agency;
import org.vigia.access.Situation.Fields;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;
import org.vigia.access.Situation.Territory;

/** A running server made to let every role through where one permission is asked for, until it is closed again. */
public final class OpenGate implements AutoCloseable {
    private final Access access;
    private final Policy policy;

    public OpenGate(Access access, Permission permission) {
        this.access = access;
        this.policy = Policy.load();
        List<Rule> rules = new ArrayList<>(policy.rules());
        rules.add(new Rule(
                9_999,
                permission,
                EnumSet.allOf(Role.class),
                EnumSet.allOf(Territory.class),
                EnumSet.allOf(Agency.class),
                EnumSet.allOf(Share.class),
                EnumSet.of(Seal.OPEN, Seal.LISTED),
                EnumSet.allOf(Purpose.class),
                Fields.IDENTITY,
                "a hole made on purpose"));
        set(new Policy(rules));
    }

    private void set(Policy other) {
        try {
            Field field = Access.class.getDeclaredField("policy");
            field.setAccessible(true);
            field.set(org.springframework.test.util.AopTestUtils.getUltimateTargetObject(access), other);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        set(policy);
    }
}
