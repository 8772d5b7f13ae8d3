package org.vigia.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Address;
import org.vigia.page.Form;
import org.vigia.page.Messages;
import org.vigia.reference.Reference;
import org.vigia.reference.Scope;
import org.vigia.release.Catalogue;
import org.vigia.release.Catalogue.Issue;
import org.vigia.release.Reported;
import org.vigia.statistics.Board;
import org.vigia.statistics.Quarter;
import org.vigia.statistics.RowDefinition;

/** Which authorities had reported what of a year when an edition was frozen, for everyone to read. */
@Controller
class BoardPage {
    private static final String PAGE = "/datos/silencio";
    private static final List<String> QUARTERS = List.of("t1", "t2", "t3", "t4");

    private final Catalogue catalogue;
    private final Reference reference;

    BoardPage(Catalogue catalogue, Reference reference) {
        this.catalogue = catalogue;
        this.reference = reference;
    }

    /** An authority by its name. */
    public record Line(String name, List<Board.Status> statuses, List<Quarter> quarters) {}

    @Operation(id = "readBoard", asks = Permission.READ_PUBLIC)
    @GetMapping(PAGE)
    ModelAndView read(@RequestParam @Nullable String anio, @RequestParam @Nullable String edicion, Form form) {
        Optional<Issue> issue = catalogue.choose(edicion);
        Messages words = Messages.of(form);
        String other = Address.in(words.other(), PAGE, form);
        if (anio == null && issue.map(Issue::reports).orElse(List.of()).isEmpty())
            return new ModelAndView("publication/empty", Map.of("returns", false, "words", words, "other", other));
        Issue chosen = issue.orElseThrow(() -> new NotFound("edition"));
        Board board = Year.report(chosen, anio).board();
        return new ModelAndView(
                "publication/board",
                Map.of(
                        "board",
                        board,
                        "lines",
                        board.lines().stream()
                                .map(line -> new Line(name(line.authority(), words), line.statuses(), line.quarters()))
                                .toList(),
                        "years",
                        chosen.reports().stream().map(Reported::year).toList(),
                        "edition",
                        chosen.edition(),
                        "words",
                        words,
                        "other",
                        other));
    }

    @Operation(id = "downloadBoard", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/silencio.csv")
    ResponseEntity<String> file(@RequestParam String anio, @RequestParam @Nullable String edicion) {
        Issue issue = catalogue.choose(edicion).orElseThrow(() -> new NotFound("edition"));
        Board board = Year.report(issue, anio).board();
        return ResponseEntity.ok()
                .contentType(Format.CSV.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"vigia-silencio-%d-v%s.csv\""
                                .formatted(board.year(), issue.edition().version()))
                .body(CsvReport.write(Stream.concat(
                                Stream.of(head(board)), board.lines().stream().map(line -> row(board.year(), line)))
                        .toList()));
    }

    private static List<String> head(Board board) {
        return Stream.concat(
                        Stream.of("anio", "autoridad", "nombre"),
                        Stream.concat(
                                board.measures().stream().map(RowDefinition::measure),
                                QUARTERS.stream().flatMap(BoardPage::heads)))
                .toList();
    }

    private List<String> row(int year, Board.Line line) {
        return Stream.concat(
                        Stream.of(Integer.toString(year), line.authority(), name(line.authority(), Messages.SPANISH)),
                        Stream.concat(
                                line.statuses().stream().map(Enum::name),
                                line.quarters().stream().flatMap(BoardPage::counts)))
                .toList();
    }

    private static Stream<String> heads(String quarter) {
        return Stream.of("a_tiempo", "tarde", "sin_dias", "faltan").map(head -> quarter + "_" + head);
    }

    private static Stream<String> counts(Quarter quarter) {
        return Stream.of(quarter.onTime(), quarter.late(), quarter.undated(), quarter.missing())
                .map(number -> Integer.toString(number));
    }

    private String name(String authority, Messages words) {
        return authority.equals(Scope.FEDERATION)
                ? words.get("board.federation")
                : reference.getState(authority).shortName();
    }
}
