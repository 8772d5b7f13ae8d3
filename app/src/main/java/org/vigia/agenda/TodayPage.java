package org.vigia.agenda;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;

/** Where an officer begins the day; whoever has no cases begins with the public data. */
@Controller
class TodayPage {
    private static final String DATA = "/datos/informes/ilab";

    private final Access access;
    private final Agenda agenda;

    TodayPage(Access access, Agenda agenda) {
        this.access = access;
        this.agenda = agenda;
    }

    @Operation(id = "home", asks = Permission.READ_PUBLIC)
    @GetMapping("/")
    ModelAndView home() {
        return Form.recorded(access.findOfficer().isPresent() ? "/hoy" : DATA);
    }

    @Operation(id = "readToday", asks = Permission.ENTER)
    @GetMapping("/hoy")
    ModelAndView today() {
        if (!access.may(Permission.SEE_WORK)) return Form.recorded(DATA);
        return new ModelAndView("agenda/today").addObject("today", agenda.read());
    }
}
