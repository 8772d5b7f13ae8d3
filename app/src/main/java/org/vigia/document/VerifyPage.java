package org.vigia.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;

/** Where whoever holds a paper learns whether it was issued, by whom and when. */
@Controller
class VerifyPage {
    private final Documents documents;

    VerifyPage(Documents documents) {
        this.documents = documents;
    }

    @Operation(id = "askForDocument", asks = Permission.READ_PUBLIC)
    @GetMapping("/verificar")
    ModelAndView ask(Form form) {
        Optional<String> typed = form.text("codigo");
        if (typed.isEmpty()) return page(Form.blank(), null, false);
        Optional<Code> code = Code.read(typed.get());
        if (code.isPresent()) return Form.recorded("/verificar/" + code.get());
        form.refuse("codigo", "El código tiene 16 letras y cifras, en cuatro grupos. Cópielo del pie de la hoja.");
        return page(form, null, false);
    }

    @Operation(id = "verifyDocument", asks = Permission.READ_PUBLIC)
    @GetMapping("/verificar/{paper}")
    ModelAndView verify(@PathVariable String paper) {
        Optional<Documents.Issued> issued = Code.read(paper).flatMap(documents::find);
        return page(Form.blank().with("codigo", paper), issued.orElse(null), issued.isEmpty());
    }

    /** @param unknown whether a code was asked for that no paper has */
    private static ModelAndView page(Form form, Documents.@Nullable Issued issued, boolean unknown) {
        Map<String, Object> model = new HashMap<>();
        model.put("issued", issued);
        model.put("unknown", unknown);
        return form.page("document/verify", model);
    }
}
