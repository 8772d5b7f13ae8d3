package org.vigia.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;

/** The country report as a public page, and its files. */
@Controller
class IlabPage {
    private static final int FIRST_YEAR = 2000;

    private final Publication publication;
    private final Reckoning reckoning;
    private final Access access;

    IlabPage(Publication publication, Reckoning reckoning, Access access) {
        this.publication = publication;
        this.reckoning = reckoning;
        this.access = access;
    }

    @Operation(id = "readCountryReport", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/informes/ilab")
    String report(@RequestParam @Nullable String anio, Model model) {
        List<Integer> years = publication.listYears();
        model.addAttribute("years", years);
        model.addAttribute("returns", access.may(Permission.SEE_RETURNS));
        if (anio == null && years.isEmpty()) return "publication/empty";
        int year = anio == null ? years.getFirst() : year(anio);
        model.addAttribute("view", reckoning.atTheTable(() -> publication.view(year, Language.ES)));
        return "publication/ilab";
    }

    @Operation(id = "downloadCountryReport", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/informes/ilab/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String file, @RequestParam String anio, @RequestParam(defaultValue = "es") String lengua) {
        Language language = lengua.equals("en") ? Language.EN : Language.ES;
        Format format = format(file);
        int year = year(anio);
        byte[] content = reckoning
                .atTheTable(() -> publication.files(year, format, language))
                .get(file);
        if (content == null) throw new NotFound("file " + file);
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"vigia-%s-%s\"".formatted(anio, file))
                .body(content);
    }

    private static Format format(String file) {
        if (file.endsWith(".json")) return Format.JSON;
        return file.endsWith(".pdf") ? Format.PDF : Format.CSV;
    }

    private static int year(String written) {
        if (written.matches("\\d{4}") && Integer.parseInt(written) > FIRST_YEAR) return Integer.parseInt(written);
        throw new NotFound("year " + written);
    }
}
