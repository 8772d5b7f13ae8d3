package org.vigia.inspection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.intake.Intake;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.reference.Reference;
import org.vigia.registry.ActivityChoice;
import org.vigia.registry.WorkplaceForm;

/** Where an inspection is ordered, on a complaint or on a workplace of its own. */
@Controller
class OrderPage {
    private final Inspection inspection;
    private final Intake intake;
    private final Docket docket;
    private final Reference reference;
    private final Words words;
    private final Access access;
    private final InstantSource clock;

    OrderPage(
            Inspection inspection,
            Intake intake,
            Docket docket,
            Reference reference,
            Words words,
            Access access,
            InstantSource clock) {
        this.inspection = inspection;
        this.intake = intake;
        this.docket = docket;
        this.reference = reference;
        this.words = words;
        this.access = access;
        this.clock = clock;
    }

    @Operation(id = "newInspection", asks = Permission.ORDER_INSPECTION)
    @GetMapping("/inspecciones/nueva")
    ModelAndView blank(Form asked) {
        var officer = access.require(Permission.ORDER_INSPECTION);
        var today = LocalDate.ofInstant(clock.instant(), reference.zoneOfUnit(officer.unit()))
                .toString();
        var form = Form.blank()
                .with("denuncia", asked.value("denuncia"))
                .with("ordenada", today)
                .with("programada", today)
                .with("modalidad", Modality.WORKSITE.word())
                .with("entidades", "1");
        if (asked.text("denuncia").isPresent()) form.with("aviso", Notice.UNANNOUNCED.word());
        return page(form, List.of(), List.of());
    }

    @Operation(id = "searchActivityOfInspection", asks = Permission.ORDER_INSPECTION)
    @PostMapping(path = "/inspecciones", params = "buscar")
    ModelAndView search(Form form) {
        return page(form, List.of(), ActivityChoice.search(form, reference).options());
    }

    @Operation(id = "orderInspection", asks = Permission.ORDER_INSPECTION)
    @PostMapping(path = "/inspecciones", params = "!buscar")
    ModelAndView order(Form form) {
        @Nullable
        WorkplaceForm workplace = form.text("denuncia").isPresent() ? null : WorkplaceForm.read(form, reference);
        var order = read(form, workplace);
        if (order.isPresent()) {
            try {
                var recorded = docket.once(
                        UUID.fromString(form.key()),
                        "inspection.order",
                        form.body(),
                        () -> inspection.order(order.get()));
                return Form.recorded(
                        inspection.findOrder(recorded.subject()).orElseThrow().href());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        }
        return workplace == null
                ? page(form, List.of(), List.of())
                : page(form, workplace.place().options(), workplace.activity().options());
    }

    private static Optional<NewOrder> read(Form form, @Nullable WorkplaceForm workplace) {
        var ordered = form.date("ordenada", "Escriba el día de la orden.");
        var planned = form.date("programada", "Escriba el día programado para la visita.");
        var complaint = form.text("denuncia");
        var selection = complaint.isPresent()
                ? Optional.of(Selection.COMPLAINT)
                : Choice.read(form, "seleccion", Selection.class, "Elija por qué se inspecciona este lugar.");
        var notice = Choice.read(form, "aviso", Notice.class, "Elija si la visita se avisa antes.");
        var modality = Choice.read(form, "modalidad", Modality.class, "Elija cómo se hará la inspección.");
        Set<Companion> companions = EnumSet.noneOf(Companion.class);
        for (String word : form.all("acompanan"))
            Choice.find(Companion.class, word).ifPresent(companions::add);
        if (!form.valid()) return Optional.empty();
        var day = ordered.orElseThrow();
        return Optional.of(new NewOrder(
                day,
                planned.orElseThrow(),
                selection.orElseThrow(),
                notice.orElseThrow(),
                modality.orElseThrow(),
                companions,
                complaint.orElse(null),
                workplace == null ? null : workplace.on(day)));
    }

    private ModelAndView page(Form form, List<Option> places, List<Option> activities) {
        var model = new HashMap<String, Object>();
        form.text("denuncia").ifPresent(folio -> model.put("complaint", intake.getComplaint(folio)));
        model.put("words", words);
        model.put("places", places);
        model.put("activities", activities);
        return form.page("inspection/order", model);
    }
}
