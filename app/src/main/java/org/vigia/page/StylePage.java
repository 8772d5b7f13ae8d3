package org.vigia.page;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.vigia.access.Operation;
import org.vigia.access.Permission;

/** The living guide: every component in every state, on invented content that never changes. */
@Controller
class StylePage {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Operation(id = "readStyle", asks = Permission.READ_PUBLIC)
    @GetMapping("/estilo")
    String style(Model model) {
        Form filled =
                Form.blank().with("actividad", "jitomate").with("escuela", "no").with("dia", "2026-11-20");
        Form wrong = Form.blank().with("edad", "doce");
        wrong.refuse("lugar", "Escriba el lugar: calle y número, o una seña que permita llegar.");
        wrong.integer("edad", 0, 17);
        wrong.refuse("peligro", "Elija si hay peligro ahora; si no se sabe, elija «No se sabe».");
        wrong.refuse("tareas", "Marque al menos una tarea.");
        wrong.refuse("relato", "Cuente lo que se vio, con las palabras de quien avisa.");
        wrong.refuse("entidad", "Elija la entidad del centro de trabajo.");
        model.addAttribute("form", filled);
        model.addAttribute("wrong", wrong);
        model.addAttribute("dues", dues());
        model.addAttribute("moments", moments());
        model.addAttribute("steps", steps());
        model.addAttribute(
                "tabs",
                List.of(
                        new Tab("Resumen", "/estilo", null),
                        new Tab("Personas", "/estilo/personas", 3),
                        new Tab("Violaciones", "/estilo/violaciones", 2),
                        new Tab("Procedimiento", "/estilo/procedimiento", null),
                        new Tab("Canalizaciones", "/estilo/canalizaciones", 2),
                        new Tab("Bitácora de acceso", "/estilo/bitacora", 14)));
        return "page/style";
    }

    private static List<Due> dues() {
        return List.of(
                new Due(TODAY.minusDays(6), TODAY, -4),
                new Due(TODAY, TODAY, 0),
                new Due(TODAY.plusDays(1), TODAY, 1),
                new Due(TODAY.plusDays(3), TODAY, 3),
                new Due(TODAY.plusDays(16), TODAY, 12));
    }

    private static List<Moment> moments() {
        return List.of(
                new Moment(
                        "Canalización aceptada",
                        "23 nov 2026, 09:40",
                        "Procuraduría de Protección, Chiapas",
                        "Aceptó una persona con nombre y cargo. Sigue: servicio iniciado.",
                        "#cronologia"),
                new Moment(
                        "Inspección ejecutada",
                        "19 nov 2026, 17:05 · recibida el 20 nov 2026, 08:12",
                        "Oficina de Representación Federal del Trabajo, Chiapas",
                        "Se encontró a dos adolescentes en el corte de jitomate.",
                        null),
                new Moment("Queja recibida", "16 nov 2026", "Ventanilla, teléfono", null, null));
    }

    private static List<Step> steps() {
        return List.of(
                new Step("Acta", Step.State.DONE, "19 nov 2026"),
                new Step("Emplazamiento", Step.State.DONE, "21 nov 2026"),
                new Step("Pruebas", Step.State.CURRENT, "vence el 11 dic 2026"),
                new Step("Resolución", Step.State.PENDING, null),
                new Step("Notificación", Step.State.PENDING, null),
                new Step("Cobro", Step.State.SKIPPED, null));
    }
}
