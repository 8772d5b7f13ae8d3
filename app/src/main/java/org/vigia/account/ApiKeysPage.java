package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.access.SecurityLog;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.page.Option;
import org.vigia.page.Options;

/** Where an officer makes and ends the keys of the own programs, each time proving again who it is. */
@Controller
@RequestMapping("/cuenta/claves")
class ApiKeysPage {
    private static final int LONGEST_NAME = 60;
    private final ApiKeys keys;
    private final Access access;
    private final Proof proof;
    private final SecurityLog log;

    ApiKeysPage(ApiKeys keys, Access access, Proof proof, SecurityLog log) {
        this.keys = keys;
        this.access = access;
        this.proof = proof;
        this.log = log;
    }

    /** A key as its owner reads it. @param used the last day it was used, null when it never was */
    record Row(
            String name,
            Opens opens,
            String made,
            String lastDay,
            @Nullable String used) {}

    @Operation(id = "listOwnKeys", asks = Permission.ENTER)
    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        return page(Form.blank(), request, null);
    }

    /** The key stands on the page that answers, and nowhere else ever. */
    @Operation(id = "makeOwnKey", asks = Permission.ENTER)
    @PostMapping
    ModelAndView make(Form form, HttpServletRequest request) {
        Officer officer = access.getOfficer();
        Optional<Opens> opens =
                Options.read(form, "abre", Opens.class, "Elija quién la usará: un programa o su calendario.");
        Optional<String> name = form.text("nombre", "Escriba qué programa la usará, por ejemplo «Registro estatal».");
        if (name.filter(text -> text.length() > LONGEST_NAME).isPresent())
            form.refuse("nombre", "El nombre pasa de %d caracteres. Acórtelo.".formatted(LONGEST_NAME));
        Optional<LocalDate> last = form.date("termina", "Escriba el último día en que servirá.");
        LocalDate today = keys.today(officer);
        if (last.filter(day -> day.isBefore(today) || day.isAfter(today.plusDays(ApiKeys.LONGEST.toDays())))
                .isPresent())
            form.refuse(
                    "termina",
                    "%s no puede ser. Escriba un día de hoy al %s; después se hace otra clave."
                            .formatted(
                                    Formats.day(last.orElseThrow()),
                                    Formats.day(today.plusDays(ApiKeys.LONGEST.toDays()))));
        if (keys.list(officer).size() >= ApiKeys.MOST)
            form.refuse("nombre", "Ya tiene %d claves. Termine una que no use.".formatted(ApiKeys.MOST));
        if (form.valid()) proof.require(proof.asked(request), form, request);
        if (!form.valid()) return page(form, request, null);
        String key =
                keys.make(officer, name.orElseThrow(), opens.orElseThrow(), last.orElseThrow(), proof.asked(request));
        log.key("made");
        return page(Form.blank(), request, opens.orElseThrow() == Opens.CALENDAR ? address(request, key) : key);
    }

    private static String address(HttpServletRequest request, String key) {
        return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(Opens.AGENDA)
                .queryParam("llave", key)
                .toUriString();
    }

    @Operation(id = "endOwnKey", asks = Permission.ENTER)
    @PostMapping("/fin")
    ModelAndView end(Form form, HttpServletRequest request) {
        Optional<UUID> chosen = keys.list(access.getOfficer()).stream()
                .map(ApiKeys.Open::id)
                .filter(id -> form.chose("clave", id.toString()))
                .findFirst();
        if (chosen.isEmpty() && keys.hasEnded(access.getOfficer(), form.value("clave")))
            return Form.recorded("/cuenta/claves");
        if (chosen.isEmpty()) {
            form.refuse("clave", "Elija una clave de la lista; la que falte ya terminó.");
            return page(form, request, null);
        }
        keys.end(chosen.get());
        log.key("ended");
        return Form.recorded("/cuenta/claves");
    }

    private ModelAndView page(Form form, HttpServletRequest request, @Nullable String made) {
        List<ApiKeys.Open> open = keys.list(access.getOfficer());
        Map<String, Object> model = new HashMap<>();
        model.put("keys", open.stream().map(this::row).toList());
        model.put(
                "choices",
                open.stream()
                        .map(key -> new Option(key.id().toString(), key.name()))
                        .toList());
        model.put(
                "opens",
                Stream.of(Opens.values())
                        .map(one -> new Option(one.name(), one.label()))
                        .toList());
        model.put("proof", proof.asked(request));
        model.put("made", made);
        boolean ending = form.error("clave") != null;
        model.put("making", ending ? Form.blank() : form);
        model.put("ending", ending ? form : Form.blank());
        return form.page("account/apiKeys", model);
    }

    private Row row(ApiKeys.Open key) {
        return new Row(
                key.name(),
                key.opens(),
                Formats.day(key.made()),
                Formats.day(key.lastDay()),
                key.used() == null ? null : Formats.day(key.used()));
    }
}
