package org.vigia.permit;

import java.time.LocalDate;

/** Something that happened to a permit after it was asked for. */
public sealed interface Event {
    LocalDate on();

    record Examined(Examination found) implements Event {
        @Override
        public LocalDate on() {
            return found.on();
        }
    }

    /** Granted for the first time, or renewed. @param until last day on which it holds */
    record Granted(LocalDate on, LocalDate until) implements Event {}

    record Refused(LocalDate on, Ground why) implements Event {}

    record Suspended(LocalDate on, Ground why) implements Event {}

    record Resumed(LocalDate on) implements Event {}

    record Revoked(LocalDate on, Ground why) implements Event {}

    /** Somebody recorded that its last day, or the eighteenth birthday, has passed. */
    record Expired(LocalDate on) implements Event {}

    /** Whoever asked for it no longer wants it. */
    record Withdrawn(LocalDate on) implements Event {}

    /** An inspection looked whether the work is as permitted. @param inspection its folio */
    record Checked(LocalDate on, String inspection, Match found) implements Event {}
}
