package org.vigia.sanction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Docket;
import org.vigia.docket.Recorded;
import org.vigia.inspection.Finding;
import org.vigia.law.Law;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.page.Option;

/** Where an inspectorate asks for a sanction: which findings, and what the fine is weighed by. */
@Controller
@RequestMapping("/casos/{folio}/sancion")
class RecommendPage {
    private static final String RECOMMEND = "sanction.recommend";
    private final Casework casework;
    private final Competent competent;
    private final Sanction sanction;
    private final Docket docket;
    private final Law law;

    RecommendPage(Casework casework, Competent competent, Sanction sanction, Docket docket, Law law) {
        this.casework = casework;
        this.competent = competent;
        this.sanction = sanction;
        this.docket = docket;
        this.law = law;
    }

    @Operation(id = "newRecommendation", asks = Permission.RECOMMEND_SANCTION)
    @GetMapping
    ModelAndView ask(@PathVariable String folio) {
        return show(get(folio), Form.blank());
    }

    @Operation(id = "recommendSanction", asks = Permission.RECOMMEND_SANCTION)
    @PostMapping
    ModelAndView recommend(@PathVariable String folio, Form form) {
        CaseFile file = get(folio);
        Optional<Recorded> before = docket.findOnce(form, RECOMMEND);
        if (before.isPresent()) return recorded(before.get());
        Optional<NewRecommendation> typed = read(form, file);
        if (typed.isPresent())
            try {
                return recorded(docket.once(form, RECOMMEND, () -> sanction.recommend(typed.get())));
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return show(file, form);
    }

    private ModelAndView recorded(Recorded recommendation) {
        return Form.recorded(
                "/procedimientos/" + sanction.get(recommendation.subject()).folio());
    }

    private CaseFile get(String folio) {
        CaseFile file = casework.getByFolio(folio);
        return file;
    }

    private Optional<NewRecommendation> read(Form form, CaseFile file) {
        Set<String> offered = options(file.caseId()).stream().map(Option::value).collect(Collectors.toSet());
        List<UUID> findings = form.all("hallazgos").stream()
                .filter(offered::contains)
                .map(UUID::fromString)
                .toList();
        if (findings.isEmpty()) form.refuse("hallazgos", "Marque al menos una infracción.");
        else if (findings.size() < form.all("hallazgos").size())
            form.refuse(
                    "hallazgos", "Una de las marcadas no es de este caso o ya se señaló. Marque otra vez de la lista.");
        var on = form.date("fecha", "Escriba el día de la recomendación.");
        form.text("gravedad", "Cuente por qué es grave lo que se encontró (LFT 992).");
        if (!form.valid()) return Optional.empty();
        var criteria = new Criteria(
                "es",
                form.text("intencion").orElse(null),
                form.text("gravedad").orElse(null),
                form.text("dano").orElse(null),
                form.text("capacidad").orElse(null),
                form.text("reincidencia").orElse(null));
        return Optional.of(new NewRecommendation(file.caseId(), findings, criteria, on.orElseThrow()));
    }

    /** The findings that no open proceeding charges yet; children are numbered, never named. */
    private List<Option> options(UUID caseId) {
        List<Finding> all = competent.listChargeable(caseId);
        List<UUID> children = all.stream()
                .flatMap(finding -> finding.child().stream())
                .distinct()
                .toList();
        Set<UUID> charged = sanction.listCharged(caseId);
        return all.stream()
                .filter(finding -> !charged.contains(finding.id()))
                .map(finding -> option(finding, children))
                .toList();
    }

    private Option option(Finding finding, List<UUID> children) {
        var reading = finding.reading().orElseThrow();
        String whom = finding.child()
                .map(child -> "Niña, niño o adolescente " + (children.indexOf(child) + 1))
                .orElse("Sin persona en particular");
        return new Option(
                finding.id().toString(),
                "%s · %s"
                        .formatted(
                                reading.provision(),
                                law.getBreach(reading.provision()).nameEs()),
                "%s · %s · %s".formatted(whom, Formats.day(finding.visitedOn()), reading.citation()));
    }

    private ModelAndView show(CaseFile file, Form form) {
        return form.page("sanction/recommend", Map.of("file", file, "findings", options(file.caseId())));
    }
}
