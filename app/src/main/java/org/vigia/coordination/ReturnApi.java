package org.vigia.coordination;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.api.Asked;
import org.vigia.api.Made;
import org.vigia.api.Replies;
import org.vigia.api.Rows;
import org.vigia.api.Sent;
import org.vigia.docket.Docket;
import org.vigia.page.Cursor;
import org.vigia.page.Form;

/** Signed returns for programs. */
@RestController
@RequestMapping(path = ReturnApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class ReturnApi {
    static final String PATH = "/api/v1/returns";
    private final Coordination coordination;
    private final ReturnPages pages;
    private final Docket docket;

    ReturnApi(Coordination coordination, ReturnPages pages, Docket docket) {
        this.coordination = coordination;
        this.pages = pages;
        this.docket = docket;
    }

    @Operation(
            id = "listReturnsByApi",
            asks = Permission.SEE_RETURNS,
            tells = "Las entregas de un año, la última primero.")
    @GetMapping
    ResponseEntity<Rows<ReturnRead>> list(@Asked(ReturnsAsked.class) Form asked) {
        int year = asked.integer("anio", ReturnForm.FIRST_YEAR, 2100, "Escriba de qué año.")
                .orElse(ReturnForm.FIRST_YEAR);
        return Replies.of(
                asked, coordination.list(year, Cursor.read(asked, Returns.KEY)).map(ReturnRead::of));
    }

    @Operation(id = "readReturnByApi", asks = Permission.SEE_RETURNS, tells = "Una entrega firmada.")
    @GetMapping("/{folio}")
    ResponseEntity<ReturnRead> read(@PathVariable String folio) {
        UnitReturn filed = coordination.getByFolio(folio);
        return Replies.of(docket.version(filed.id()), ReturnRead.of(filed));
    }

    @Operation(
            id = "fileReturnByApi",
            asks = Permission.FILE_RETURN,
            tells = "Firma una entrega; lo que no se sabe se dice.")
    @PostMapping
    ResponseEntity<Made> file(@Sent(SentReturn.class) Form form) {
        List<String> asked = pages.listOn(form).stream().map(Measure::code).toList();
        for (String measure : form.all("renglones"))
            if (!asked.contains(measure))
                form.refuse(
                        "base-" + measure, "«%s» no es un renglón que declare su unidad. Quítelo.".formatted(measure));
        return Replies.recorded(PATH, pages.file(form), form);
    }
}
