package org.vigia.rulebook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.law.Law;
import org.vigia.law.ReformDraft;
import org.vigia.page.Form;

/** Where rows of a reform are laid over the law to see what would change; nothing is stored. */
@Controller
@RequestMapping("/reglas/reforma")
class ReformPage {
    private final Law law;
    private final Previews previews;

    ReformPage(Law law, Previews previews) {
        this.law = law;
        this.previews = previews;
    }

    /** With the rows of a rule, when it is asked for one. */
    @Operation(id = "newReform", asks = Permission.PREVIEW_REFORM)
    @GetMapping
    ModelAndView asking(Form form) {
        form.text("regla").map(law::rowsOf).ifPresent(rows -> form.with("filas", rows));
        return page(form, Map.of());
    }

    @Operation(id = "previewReform", asks = Permission.PREVIEW_REFORM)
    @PostMapping
    ModelAndView preview(Form form, HttpServletRequest request) throws IOException {
        var from = form.date("desde", "Escriba el primer día en que regiría la reforma.");
        SentText.of(request, form).ifPresent(text -> form.with("filas", text));
        form.text("filas", "Pegue las filas de la reforma con su encabezado, o elija el archivo.");
        if (!form.valid()) return page(form, Map.of());
        return preview(form, from.orElseThrow());
    }

    private ModelAndView preview(Form form, LocalDate from) {
        ReformDraft draft = law.draft(from, form.value("filas"));
        if (draft.isSound()) return page(form, Map.of("preview", previews.of(draft.reform())));
        form.refuse(
                "filas",
                draft.flaws().size() == 1 ? "Corrija la fila señalada abajo." : "Corrija las filas señaladas abajo.");
        return page(form, Map.of("flaws", draft.flaws()));
    }

    private static ModelAndView page(Form form, Map<String, Object> told) {
        Map<String, Object> model = new HashMap<>(Map.of("flaws", List.of()));
        model.putAll(told);
        return form.page("rulebook/reform", model);
    }
}
