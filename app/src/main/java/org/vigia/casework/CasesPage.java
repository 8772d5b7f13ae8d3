package org.vigia.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Task;
import org.vigia.download.Column;
import org.vigia.download.Download;
import org.vigia.download.Listed;
import org.vigia.download.OwnLists;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Options;
import org.vigia.page.Sought;
import org.vigia.reference.Reference;
import org.vigia.registry.WorkplaceSearch;

/** The list of cases; its filter is its address. */
@Controller
class CasesPage implements OwnLists {
    private static final List<String> FILTERS =
            List.of("q", "estado", "plazo", "entidad", "municipio", "centro", "via", "regla", "desde", "hasta");

    private final CaseList cases;
    private final Reference reference;
    private final Access access;
    private final Download download;

    CasesPage(CaseList cases, Reference reference, Access access, Download download) {
        this.cases = cases;
        this.reference = reference;
        this.access = access;
        this.download = download;
    }

    @Operation(id = "listCases", asks = Permission.SEE_CASES)
    @GetMapping("/casos")
    ModelAndView cases(Form form) {
        var filter = filter(form);
        return form.page(
                "casework/cases",
                Map.of(
                        "rows",
                        cases.list(filter, Cursor.read(form, CaseList.KEY)),
                        "filtered",
                        FILTERS.stream().anyMatch(field -> form.text(field).isPresent()),
                        "complaints",
                        access.may(Permission.SEE_COMPLAINTS),
                        "mayOpen",
                        access.may(Permission.OPEN_CASE),
                        "mayImport",
                        access.may(Permission.IMPORT_RECORDS),
                        "mayDownload",
                        access.may(Permission.DOWNLOAD_LISTS),
                        "maySearchCurp",
                        access.may(Permission.SEE_CHILD_IDENTITY),
                        "states",
                        Options.states(reference)));
    }

    @Override
    public Permission asks() {
        return Permission.SEE_CASES;
    }

    @Override
    public List<Listed<?>> whole() {
        return List.of(listed(filter(Form.blank())));
    }

    @Operation(id = "downloadCases", asks = Permission.SEE_CASES)
    @PostMapping("/descargas/casos")
    void download(Form form, HttpServletResponse response) throws IOException {
        download.take(form, listed(filter(form))).sendTo(response);
    }

    private Listed<CaseList.Row> listed(CaseFilter filter) {
        return new Listed<>("casos", CaseList.KEY, cursor -> cases.list(filter, cursor), columns());
    }

    private List<Column<CaseList.Row>> columns() {
        return List.of(
                new Column<>("Folio", row -> row.file().folio()),
                new Column<>("Unidad", row -> row.file().unit()),
                new Column<>("Apertura", row -> row.file().openedOn()),
                new Column<>(
                        "Próximo plazo",
                        row -> row.next().<Object>map(next -> next.due().day()).orElse("Sin plazo abierto")),
                new Column<>("Qué toca", row -> row.next().map(Task::verb).orElse("")),
                new Column<>("Lugar", CaseList.Row::place),
                new Column<>("Entidad (INEGI)", row -> row.file().state()),
                new Column<>(
                        "Municipio (INEGI)",
                        row -> Objects.requireNonNullElse(row.file().municipality(), "")),
                new Column<>(
                        "Vías abiertas",
                        row -> row.file().openTracks().isEmpty()
                                ? "Ninguna"
                                : String.join(
                                        ", ",
                                        row.file().openTracks().stream()
                                                .map(Track::label)
                                                .toList())),
                new Column<>("Estado", row -> row.file().isOpen() ? "Abierto" : "Cerrado"),
                new Column<>("Estado (clave)", row -> row.file().isOpen() ? "abierto" : "cerrado"));
    }

    CaseFilter filter(Form form) {
        return new CaseFilter(
                Sought.folio(form, "q"),
                chosen(form, "estado", List.of(true, false), open -> open ? "abierto" : "cerrado"),
                chosen(form, "plazo", List.of(DueSoon.values()), DueSoon::word),
                Sought.state(form, reference),
                Sought.municipality(form, reference),
                WorkplaceSearch.read(form),
                chosen(form, "via", List.of(Track.values()), Track::slug),
                form.text("regla"),
                form.date("desde"),
                form.date("hasta"));
    }

    private static <T> Optional<T> chosen(Form form, String field, List<T> among, Function<T, String> word) {
        Optional<T> chosen = among.stream()
                .filter(one -> word.apply(one).equals(form.value(field))
                        || one.toString().equals(form.value(field)))
                .findFirst();
        if (chosen.isEmpty() && form.text(field).isPresent())
            form.refuse(field, "«%s» no está en la lista. Elija una opción.".formatted(form.value(field)));
        return chosen;
    }
}
