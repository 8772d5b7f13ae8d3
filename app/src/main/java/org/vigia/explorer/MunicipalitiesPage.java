package org.vigia.explorer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Address;
import org.vigia.page.Form;
import org.vigia.page.Messages;
import org.vigia.reference.Reference;
import org.vigia.release.Catalogue;
import org.vigia.release.Catalogue.Issue;

/** The municipalities of a state as bands, as an edition tells them, for everyone. */
@Controller
class MunicipalitiesPage {
    private static final String PAGE = "/datos/municipios";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Catalogue catalogue;
    private final Reference reference;

    MunicipalitiesPage(Catalogue catalogue, Reference reference) {
        this.catalogue = catalogue;
        this.reference = reference;
    }

    @Operation(id = "readMunicipalities", asks = Permission.READ_PUBLIC)
    @GetMapping(PAGE)
    ModelAndView read(Form form) {
        Optional<Issue> issue = catalogue.choose(form.value(Choice.EDITION));
        Messages words = Messages.of(form);
        Map<String, Object> model = new HashMap<>();
        model.put("words", words);
        model.put("other", Address.in(words.other(), PAGE, form));
        model.put("issue", issue.orElse(null));
        model.put("states", reference.states());
        model.put("view", issue.flatMap(one -> view(form, one)).orElse(null));
        return form.page("explorer/municipalities", model);
    }

    @Operation(id = "downloadMunicipalities", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/municipios.csv")
    ResponseEntity<String> download(Form form) {
        Issue issue = catalogue.choose(form.value(Choice.EDITION)).orElseThrow(() -> new NotFound("edition"));
        if (issue.bands().isEmpty()) throw new NotFound("bands");
        MunicipalitiesView view = view(form, issue).orElseThrow(() -> new InvalidInput(form.errors()));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"vigia-municipios-%s-%d-v%s.csv\""
                                .formatted(
                                        view.bands().measure().slug(),
                                        view.bands().year(),
                                        issue.edition().version()))
                .body(view.csv());
    }

    private Optional<MunicipalitiesView> view(Form form, Issue issue) {
        return issue.bands().isEmpty() ? Optional.empty() : MunicipalitiesView.read(form, issue, reference);
    }
}
