package org.vigia.rulebook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.casework.Casework;
import org.vigia.law.Law;
import org.vigia.law.RuleText;
import org.vigia.page.Address;
import org.vigia.page.Form;
import org.vigia.page.Messages;

/** The rules that the system applies, for everyone to read: what they say, since when, where it is written, on which cases. */
@Controller
class RulesPage {
    private static final String PAGE = "/reglas";

    /** Beyond so many files the page says only that there are more. */
    static final int COUNTED = 1_000;

    private final Law law;
    private final LegalCases cases;
    private final CaseWords caseWords;
    private final Access access;
    private final Casework casework;

    RulesPage(Law law, LegalCases cases, CaseWords caseWords, Access access, Casework casework) {
        this.law = law;
        this.cases = cases;
        this.caseWords = caseWords;
        this.access = access;
        this.casework = casework;
    }

    @Operation(id = "listRules", asks = Permission.READ_PUBLIC)
    @GetMapping(PAGE)
    ModelAndView rules(Form form) {
        Messages words = Messages.of(form);
        return new ModelAndView(
                "rulebook/rules",
                Map.of(
                        "tables",
                        law.rules().stream().collect(groupingBy(RuleText::table, LinkedHashMap::new, toList())),
                        "mayReform",
                        access.may(Permission.PREVIEW_REFORM),
                        "words",
                        words,
                        "other",
                        Address.in(words.other(), PAGE, form)));
    }

    @Operation(id = "readRule", asks = Permission.READ_PUBLIC)
    @GetMapping("/reglas/{code:[A-Z][A-Z0-9_.]*}")
    ModelAndView rule(@PathVariable String code, Form form) {
        List<RuleSheet> versions = law.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .map(rule -> RuleSheet.of(rule, law))
                .toList();
        if (versions.isEmpty()) throw new NotFound("rule " + code);
        var beside = cases.list(code);
        Messages words = Messages.of(form);
        return form.page(
                "rulebook/rule",
                Map.of(
                        "versions",
                        versions,
                        "cases",
                        CaseSlice.read(form, beside),
                        "number",
                        beside.size(),
                        "caseWords",
                        caseWords,
                        "words",
                        words,
                        "other",
                        Address.in(words.other(), PAGE + "/" + code, form),
                        "mayReform",
                        access.may(Permission.PREVIEW_REFORM),
                        "touched",
                        touched(versions.getFirst().text())));
    }

    /** How many files within an officer's reach a rule touched; nothing for the public, which sees no file. */
    private Optional<Integer> touched(RuleText rule) {
        boolean asked = rule.judgesWork() && access.may(Permission.SEE_CASES) && access.may(Permission.SEE_FINDINGS);
        return asked ? Optional.of(casework.countTouched(rule.code(), COUNTED + 1)) : Optional.empty();
    }
}
