package org.vigia.inspection;

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
import org.vigia.page.Cursor;
import org.vigia.page.Form;

/** Inspections for programs. */
@RestController
@RequestMapping(path = InspectionApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class InspectionApi {
    static final String PATH = "/api/v1/inspections";
    private final Inspection inspection;
    private final ListPage list;
    private final OrderPage ordering;
    private final VisitPage visiting;
    private final ChildPage children;
    private final EndPage ending;

    InspectionApi(
            Inspection inspection,
            ListPage list,
            OrderPage ordering,
            VisitPage visiting,
            ChildPage children,
            EndPage ending) {
        this.inspection = inspection;
        this.list = list;
        this.ordering = ordering;
        this.visiting = visiting;
        this.children = children;
        this.ending = ending;
    }

    @Operation(
            id = "listInspectionsByApi",
            asks = Permission.SEE_INSPECTIONS,
            tells = "Las inspecciones al alcance, la última programada primero.")
    @GetMapping
    ResponseEntity<Rows<InspectionLine>> list(@Asked(InspectionsAsked.class) Form asked) {
        return Replies.of(
                asked,
                inspection
                        .list(list.filter(asked), Cursor.read(asked, Listing.KEY))
                        .map(InspectionLine::of));
    }

    @Operation(
            id = "readInspectionByApi",
            asks = Permission.SEE_INSPECTIONS,
            tells =
                    "Una inspección con su visita, a quiénes se encontró trabajando, sin nombres, y las violaciones posibles.")
    @GetMapping("/{folio}")
    ResponseEntity<InspectionRead> read(@PathVariable String folio) {
        InspectionFile file = inspection.getByFolio(folio);
        return Replies.of(file.version(), InspectionRead.of(file));
    }

    @Operation(
            id = "orderInspectionByApi",
            asks = Permission.ORDER_INSPECTION,
            tells = "Ordena una inspección, por una denuncia o en un centro de trabajo que se describe.")
    @PostMapping
    ResponseEntity<Made> order(@Sent(SentOrder.class) Form form) {
        if (form.text("denuncia").isPresent()) {
            if (form.text("municipio").isPresent())
                form.refuse("municipio", "Con «complaint», el centro de trabajo es el de la denuncia. Quítelo.");
            if (form.text("seleccion").isPresent() && !form.chose("seleccion", Selection.COMPLAINT.name()))
                form.refuse("seleccion", "Con «complaint», se inspecciona por la denuncia. Quítelo.");
        }
        return Replies.recorded(PATH, ordering.order(form), form);
    }

    @Operation(
            id = "recordVisitByApi",
            asks = Permission.RECORD_VISIT,
            tells = "Registra la visita y cuántas niñas, niños y adolescentes se encontraron trabajando.")
    @PostMapping("/{folio}/visit")
    ResponseEntity<Made> visit(@PathVariable String folio, @Sent(value = SentVisit.class, step = true) Form form) {
        return Replies.recorded(PATH, folio, visiting.record(folio, form), form);
    }

    @Operation(
            id = "recordFoundChildByApi",
            asks = Permission.RECORD_VISIT,
            tells = "Describe a una niña, niño o adolescente que se encontró; la ley de ese día se aplica enseguida.")
    @PostMapping("/{folio}/children")
    ResponseEntity<Made> child(@PathVariable String folio, @Sent(value = SentChild.class, step = true) Form form) {
        return Replies.recorded(PATH, folio, children.record(folio, form), form);
    }

    @Operation(
            id = "endFindingByApi",
            asks = Permission.END_FINDING,
            tells = "Dice que una violación posible ya no se sostiene, y por qué.")
    @PostMapping("/{folio}/findings/{number}/ending")
    ResponseEntity<Made> end(
            @PathVariable String folio,
            @PathVariable int number,
            @Sent(value = SentEnding.class, step = true) Form form) {
        return Replies.recorded(PATH, folio, ending.end(folio, number, form), form);
    }
}
