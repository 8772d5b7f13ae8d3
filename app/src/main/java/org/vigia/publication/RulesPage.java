package org.vigia.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.law.Law;
import org.vigia.law.RuleText;

/** The rules that the system applies, for everyone to read: what they say, since when, and where it is written. */
@Controller
class RulesPage {
    private final Law law;

    RulesPage(Law law) {
        this.law = law;
    }

    @Operation(id = "listRules", asks = Permission.READ_PUBLIC)
    @GetMapping("/reglas")
    ModelAndView rules() {
        return new ModelAndView(
                "publication/rules",
                "tables",
                law.rules().stream().collect(groupingBy(RuleText::table, LinkedHashMap::new, toList())));
    }

    @Operation(id = "readRule", asks = Permission.READ_PUBLIC)
    @GetMapping("/reglas/{code}")
    ModelAndView rule(@PathVariable String code) {
        List<RuleText> versions =
                law.rules().stream().filter(rule -> rule.code().equals(code)).toList();
        if (versions.isEmpty()) throw new NotFound("rule " + code);
        return new ModelAndView("publication/rule", "versions", versions);
    }
}
