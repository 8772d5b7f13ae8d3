package org.vigia.countries;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Address;
import org.vigia.page.Form;
import org.vigia.page.Messages;

/** One country in one cycle, for everyone. */
@Controller
class ProfilePage {
    private static final String PAGE = "/datos/paises/ficha";

    @Operation(id = "readCountry", asks = Permission.READ_PUBLIC)
    @GetMapping(PAGE)
    ModelAndView profile(Form form) {
        Messages words = Messages.of(form);
        Map<String, Object> model = new HashMap<>();
        model.put("words", words);
        model.put("other", Address.in(words.other(), PAGE, form));
        model.put("profile", Profile.read(form).orElse(null));
        model.put("query", Address.query(form));
        return form.page("countries/profile", model);
    }
}
