package org.vigia.agenda;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vigia.access.Access;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Clocks;
import org.vigia.docket.Tasks;
import org.vigia.page.Cursor;
import org.vigia.page.Form;

/** The deadlines of an officer's unit, to be subscribed to in a calendar with a key that opens nothing else. */
@Controller
class CalendarPage {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Access access;
    private final Agenda agenda;
    private final Clocks clocks;
    private final InstantSource clock;

    CalendarPage(Access access, Agenda agenda, Clocks clocks, InstantSource clock) {
        this.access = access;
        this.agenda = agenda;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Operation(id = "readCalendar", asks = Permission.SEE_WORK)
    @GetMapping("/agenda.ics")
    ResponseEntity<byte[]> read() {
        var work = agenda.read(Cursor.read(Form.blank(), Tasks.KEY));
        var today = clocks.today(access.getOfficer().unit());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .body(CalendarFile.of(work, today, clock.instant()).getBytes(StandardCharsets.UTF_8));
    }
}
