package org.vigia.rulebook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.law.Law;
import org.vigia.law.RuleText;
import org.vigia.page.Form;

/** The rules that the system applies, for everyone to read: what they say, since when, where it is written, on which cases. */
@Controller
class RulesPage {
    private final Law law;
    private final LegalCases cases;
    private final CaseWords words;

    RulesPage(Law law, LegalCases cases, CaseWords words) {
        this.law = law;
        this.cases = cases;
        this.words = words;
    }

    @Operation(id = "listRules", asks = Permission.READ_PUBLIC)
    @GetMapping("/reglas")
    ModelAndView rules() {
        return new ModelAndView(
                "rulebook/rules",
                "tables",
                law.rules().stream().collect(groupingBy(RuleText::table, LinkedHashMap::new, toList())));
    }

    @Operation(id = "readRule", asks = Permission.READ_PUBLIC)
    @GetMapping("/reglas/{code}")
    ModelAndView rule(@PathVariable String code, Form form) {
        List<RuleSheet> versions = law.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .map(rule -> RuleSheet.of(rule, law))
                .toList();
        if (versions.isEmpty()) throw new NotFound("rule " + code);
        var beside = cases.list(code);
        return form.page(
                "rulebook/rule",
                Map.of(
                        "versions",
                        versions,
                        "cases",
                        CaseSlice.read(form, beside),
                        "number",
                        beside.size(),
                        "words",
                        words));
    }
}
