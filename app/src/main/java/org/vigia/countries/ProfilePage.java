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

/** One country in one cycle, for everyone. */
@Controller
class ProfilePage {

    @Operation(id = "readCountry", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/paises/ficha")
    ModelAndView profile(Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("profile", Profile.read(form).orElse(null));
        model.put("query", Address.query(form));
        return form.page("countries/profile", model);
    }
}
