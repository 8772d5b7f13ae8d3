package org.vigia.inspection;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.download.Column;
import org.vigia.download.Download;
import org.vigia.download.Listed;
import org.vigia.download.OwnLists;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Sought;
import org.vigia.reference.Reference;
import org.vigia.registry.WorkplaceSearch;

/** The inspections an officer may see, the last planned first; what is asked for lies in the address. */
@Controller
class ListPage implements OwnLists {
    private final Inspection inspection;
    private final Words words;
    private final Reference reference;
    private final Access access;
    private final Download download;

    ListPage(Inspection inspection, Words words, Reference reference, Access access, Download download) {
        this.inspection = inspection;
        this.words = words;
        this.reference = reference;
        this.access = access;
        this.download = download;
    }

    @Operation(id = "listInspections", asks = Permission.SEE_INSPECTIONS)
    @GetMapping("/inspecciones")
    ModelAndView list(Form form) {
        return form.page(
                "inspection/list",
                Map.of(
                        "lines",
                        inspection.list(filter(form), Cursor.read(form, Listing.KEY)),
                        "words",
                        words,
                        "mayOrder",
                        access.may(Permission.ORDER_INSPECTION),
                        "mayImport",
                        access.may(Permission.IMPORT_RECORDS),
                        "mayDownload",
                        access.may(Permission.DOWNLOAD_LISTS)));
    }

    @Override
    public Permission asks() {
        return Permission.SEE_INSPECTIONS;
    }

    @Override
    public List<Listed<?>> whole() {
        return List.of(listed(filter(Form.blank())));
    }

    @Operation(id = "downloadInspections", asks = Permission.SEE_INSPECTIONS)
    @PostMapping("/descargas/inspecciones")
    void download(Form form, HttpServletResponse response) throws IOException {
        download.take(form, listed(filter(form))).sendTo(response);
    }

    private Listed<Listing.Line> listed(Filter filter) {
        return new Listed<>("inspecciones", Listing.KEY, cursor -> inspection.list(filter, cursor), columns());
    }

    private List<Column<Listing.Line>> columns() {
        return List.of(
                new Column<>("Folio", line -> line.order().folio()),
                new Column<>("Unidad", line -> line.order().unit()),
                new Column<>("Ordenada", line -> line.order().orderedOn()),
                new Column<>("Visita programada", line -> line.order().plannedOn()),
                new Column<>("Estado", line -> line.progress().nameEs()),
                new Column<>("Estado (clave)", line -> line.progress().word()),
                new Column<>("Lugar", line -> words.place(line.order())),
                new Column<>("Municipio (INEGI)", line -> line.order().municipality()),
                new Column<>("Actividad", line -> words.activity(line.order().activity())),
                new Column<>(
                        "Actividad (SCIAN)", line -> line.order().activity().orElse("")),
                new Column<>("Selección", line -> line.order().selection().nameEs()),
                new Column<>(
                        "Selección (clave)", line -> line.order().selection().word()),
                new Column<>(
                        "Niñas, niños y adolescentes",
                        line -> line.progress() == Progress.EXECUTED ? line.childrenFound() : "Sin dato"));
    }

    Filter filter(Form form) {
        return new Filter(
                Sought.folio(form, "folio"),
                Choice.read(form, "estado", Progress.class),
                Sought.state(form, reference),
                Sought.municipality(form, reference),
                WorkplaceSearch.read(form),
                Choice.read(form, "seleccion", Selection.class),
                form.date("desde"),
                form.date("hasta"));
    }
}
