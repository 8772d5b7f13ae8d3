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
import org.vigia.page.Address;
import org.vigia.page.Form;
import org.vigia.page.Messages;

/** Where whoever holds a paper learns whether it was issued, by whom and when. */
@Controller
class VerifyPage {
    private static final String PAGE = "/verificar";

    private final Documents documents;

    VerifyPage(Documents documents) {
        this.documents = documents;
    }

    @Operation(id = "askForDocument", asks = Permission.READ_PUBLIC)
    @GetMapping(PAGE)
    ModelAndView ask(Form form) {
        Messages words = Messages.of(form);
        String other = Address.in(words.other(), PAGE, form);
        Optional<String> typed = form.text("codigo");
        if (typed.isEmpty()) return page(Form.blank(), words, other, null, false);
        Optional<Code> code = Code.read(typed.get());
        if (code.isPresent()) return Form.recorded(PAGE + "/" + code.get() + words.query());
        form.refuse("codigo", words.get("verify.not-a-code"));
        return page(form, words, other, null, false);
    }

    @Operation(id = "verifyDocument", asks = Permission.READ_PUBLIC)
    @GetMapping("/verificar/{paper}")
    ModelAndView verify(@PathVariable String paper, Form form) {
        Messages words = Messages.of(form);
        Optional<Code> code = Code.read(paper);
        String other =
                Address.in(words.other(), code.map(read -> PAGE + "/" + read).orElse(PAGE), form);
        Optional<Documents.Issued> issued = code.flatMap(documents::find);
        return page(Form.blank().with("codigo", paper), words, other, issued.orElse(null), issued.isEmpty());
    }

    /** @param unknown whether a code was asked for that no paper has */
    private static ModelAndView page(
            Form form, Messages words, String other, Documents.@Nullable Issued issued, boolean unknown) {
        Map<String, Object> model = new HashMap<>();
        model.put("issued", issued);
        model.put("unknown", unknown);
        model.put("words", words);
        model.put("other", other);
        return form.page("document/verify", model);
    }
}
