package org.vigia.publication;

import java.util.List;
import java.util.Map;
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
import org.vigia.reference.Reference;
import org.vigia.reference.Scope;
import org.vigia.statistics.Board;
import org.vigia.statistics.RowDefinition;
import org.vigia.statistics.Statistics;

/** Which authorities have reported what of a year, for everyone to read. */
@Controller
class BoardPage {
    private final Statistics statistics;
    private final Reckoning reckoning;
    private final Reference reference;

    BoardPage(Statistics statistics, Reckoning reckoning, Reference reference) {
        this.statistics = statistics;
        this.reckoning = reckoning;
        this.reference = reference;
    }

    /** An authority by its name. */
    public record Line(String name, List<Board.Status> statuses) {}

    @Operation(id = "readBoard", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/silencio")
    ModelAndView read(@RequestParam @Nullable String anio) {
        List<Integer> years = statistics.listYears();
        if (anio == null && years.isEmpty())
            return new ModelAndView("publication/empty", Map.of("years", years, "returns", false));
        Board board = board(anio, years);
        return new ModelAndView(
                "publication/board",
                Map.of(
                        "board",
                        board,
                        "lines",
                        board.lines().stream()
                                .map(line -> new Line(name(line.authority()), line.statuses()))
                                .toList(),
                        "years",
                        years));
    }

    @Operation(id = "downloadBoard", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/silencio.csv")
    ResponseEntity<String> file(@RequestParam String anio) {
        Board board = board(anio, List.of());
        return ResponseEntity.ok()
                .contentType(Format.CSV.mediaType())
                .header("Content-Disposition", "attachment; filename=\"vigia-silencio-%d.csv\"".formatted(board.year()))
                .body(CsvReport.write(Stream.concat(
                                Stream.of(head(board)), board.lines().stream().map(line -> row(board.year(), line)))
                        .toList()));
    }

    private Board board(@Nullable String anio, List<Integer> years) {
        if (anio != null && !anio.matches("20\\d\\d")) throw new NotFound("year " + anio);
        int year = anio == null ? years.getFirst() : Integer.parseInt(anio);
        return reckoning.atTheTable(() -> statistics.getBoard(year));
    }

    private static List<String> head(Board board) {
        return Stream.concat(
                        Stream.of("anio", "autoridad", "nombre"),
                        board.measures().stream().map(RowDefinition::measure))
                .toList();
    }

    private List<String> row(int year, Board.Line line) {
        return Stream.concat(
                        Stream.of(Integer.toString(year), line.authority(), name(line.authority())),
                        line.statuses().stream().map(Enum::name))
                .toList();
    }

    private String name(String authority) {
        return authority.equals(Scope.FEDERATION)
                ? "Federación"
                : reference.getState(authority).shortName();
    }
}
