package org.vigia.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
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
import org.vigia.page.Option;
import org.vigia.page.Slice;
import org.vigia.page.Sought;
import org.vigia.reference.Reference;
import org.vigia.registry.Answers;
import org.vigia.registry.Choices;
import org.vigia.registry.WorkplaceSearch;

/** The complaints an officer may see, newest first; what is asked for lies in the address. */
@Controller
class ComplaintListPage implements OwnLists {
    private final Intake intake;
    private final Reference reference;
    private final Access access;
    private final AllFollowUps after;
    private final Download download;

    ComplaintListPage(Intake intake, Reference reference, Access access, AllFollowUps after, Download download) {
        this.intake = intake;
        this.reference = reference;
        this.access = access;
        this.after = after;
        this.download = download;
    }

    @Operation(id = "listComplaints", asks = Permission.SEE_COMPLAINTS)
    @GetMapping("/denuncias")
    ModelAndView list(Form form) {
        var model = new HashMap<String, Object>();
        model.put("rows", rows(filter(form), Cursor.read(form, ComplaintList.KEY)));
        model.put(
                "states",
                reference.states().stream()
                        .map(s -> new Option(s.code(), s.shortName()))
                        .toList());
        model.put("mayDownload", access.may(Permission.DOWNLOAD_LISTS));
        model.put("mayRecord", access.may(Permission.RECORD_COMPLAINT));
        return form.page("intake/complaints", model);
    }

    @Override
    public Permission asks() {
        return Permission.SEE_COMPLAINTS;
    }

    @Override
    public List<Listed<?>> whole() {
        return List.of(listed(filter(Form.blank())));
    }

    @Operation(id = "downloadComplaints", asks = Permission.SEE_COMPLAINTS)
    @PostMapping("/descargas/denuncias")
    void download(Form form, HttpServletResponse response) throws IOException {
        download.take(form, listed(filter(form))).sendTo(response);
    }

    private Listed<ComplaintRow> listed(Filter filter) {
        return new Listed<>("denuncias", ComplaintList.KEY, cursor -> rows(filter, cursor), columns());
    }

    private List<Column<ComplaintRow>> columns() {
        return List.of(
                new Column<>("Folio", row -> row.complaint().folio()),
                new Column<>("Unidad", row -> row.complaint().unit()),
                new Column<>("Recibida", row -> row.complaint().receivedOn()),
                new Column<>("Canal", row -> row.complaint().channel().label()),
                new Column<>("Canal (clave)", row -> row.complaint().channel().name()),
                new Column<>(
                        "Peligro ahora (clave)", row -> row.complaint().danger().name()),
                new Column<>("Lugar", ComplaintRow::place),
                new Column<>("Municipio (INEGI)", row -> row.complaint().municipality()),
                new Column<>("Actividad", ComplaintRow::activity),
                new Column<>(
                        "Actividad (SCIAN)", row -> row.complaint().activity().orElse("")),
                new Column<>("Edades", ComplaintRow::ages),
                new Column<>("Niñas, niños y adolescentes", ComplaintListPage::children),
                new Column<>(
                        "Qué siguió",
                        row -> row.after().isEmpty()
                                ? "Nada todavía"
                                : String.join(
                                        ", ",
                                        row.after().stream()
                                                .map(step -> step.label() + " " + step.folio())
                                                .toList())));
    }

    private static Object children(ComplaintRow row) {
        var alleged = row.complaint().allegedChildren();
        return alleged.isPresent() ? alleged.getAsInt() : row.children();
    }

    private Slice<ComplaintRow> rows(Filter filter, Cursor cursor) {
        var shown = intake.list(filter, cursor);
        var followed = after.list(shown.list().stream().map(Complaint::caseId).toList());
        return shown.map(c -> ComplaintRow.of(c, reference, followed.getOrDefault(c.caseId(), List.of())));
    }

    Filter filter(Form form) {
        var danger = Answers.read(form.value("peligro"));
        if (danger.isEmpty() && form.text("peligro").isPresent())
            form.refuse("peligro", "«%s» no está en la lista. Elija una opción.".formatted(form.value("peligro")));
        return new Filter(
                Sought.folio(form, "folio"),
                Sought.state(form, reference),
                Sought.municipality(form, reference),
                WorkplaceSearch.read(form),
                danger,
                Choices.read(form, "canal", Channel.values()),
                form.date("desde"),
                form.date("hasta"));
    }
}
