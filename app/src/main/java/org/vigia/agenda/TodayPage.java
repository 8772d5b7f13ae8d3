package org.vigia.agenda;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Tasks;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Messages;

/** Where an officer begins the day: with deadlines, with the returns, or with what is done at the console. */
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
    ModelAndView home(Form form) {
        return Form.recorded(
                access.findOfficer().isPresent()
                        ? "/hoy"
                        : DATA + Messages.of(form).query());
    }

    @Operation(id = "readToday", asks = Permission.ENTER)
    @GetMapping("/hoy")
    ModelAndView today(Form form) {
        if (access.may(Permission.SEE_WORK)) {
            Agenda.Today today = agenda.read(Cursor.read(form, Tasks.KEY));
            return form.page(
                    "agenda/today",
                    Map.of(
                            "today",
                            today,
                            "complaints",
                            access.may(Permission.SEE_COMPLAINTS),
                            "transfers",
                            access.may(Permission.SEE_TRANSFERS),
                            "permits",
                            access.may(Permission.SEE_PERMITS),
                            "cases",
                            access.may(Permission.SEE_CASES)));
        }
        return access.may(Permission.SEE_RETURNS) ? Form.recorded("/entregas") : new ModelAndView("agenda/console");
    }
}
