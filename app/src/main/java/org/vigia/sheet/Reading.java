package org.vigia.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigia.reference.Reference;

/** Reads the cells of one column; what was read before is remembered, because columns repeat themselves. */
final class Reading {
    private static final int REMEMBERED = 4_096;
    private static final int LONGEST_REMEMBERED = 64;

    private final Column column;
    private final Places places;
    private final Codes codes;
    private final Numbers numbers;
    private final Days days;
    private final Map<String, Meaning> known = new HashMap<>();

    Reading(Column column, Reference reference, Numbers numbers, Days days) {
        this.column = column;
        this.places = new Places(reference);
        this.codes = new Codes(column.kind() instanceof Kind.Code(var options) ? options : List.of());
        this.numbers = numbers;
        this.days = days;
    }

    Column column() {
        return column;
    }

    /** @param state the code that the column of states has in this row */
    Meaning read(Cell cell, Optional<String> state) {
        if (cell.text().length() > LONGEST_REMEMBERED || isUnlikeOthers()) return readNow(cell, state);
        String key = state.map(code -> code + cell.text()).orElse(cell.text());
        if (cell.form() != Form.TEXT) key = cell.form() + key;
        if (known.size() >= REMEMBERED) known.clear();
        Meaning before = known.get(key);
        if (before != null) return before;
        Meaning now = readNow(cell, state);
        known.put(key, now);
        return now;
    }

    private boolean isUnlikeOthers() {
        return switch (column.kind()) {
            case Kind.Text _, Kind.Folio _, Kind.Rfc _, Kind.Curp _ -> true;
            case Kind.Digits _, Kind.Whole _, Kind.Money _, Kind.Day _, Kind.YesNo _ -> false;
            case Kind.Code _, Kind.State _, Kind.Municipality _ -> false;
        };
    }

    private Meaning readNow(Cell cell, Optional<String> state) {
        return Suspect.look(cell.text(), cell.form()).orElseGet(() -> switch (column.kind()) {
            case Kind.Text(int longest) -> Texts.text(cell, longest);
            case Kind.Folio(int longest) -> Texts.folio(cell, longest);
            case Kind.Digits(int width) -> Texts.digits(cell, width);
            case Kind.Whole(long least, long most) -> numbers.whole(cell, least, most);
            case Kind.Money() -> numbers.money(cell);
            case Kind.Day() -> days.day(cell);
            case Kind.YesNo() -> Codes.yesNo(cell);
            case Kind.Code _ -> codes.find(cell);
            case Kind.State() -> places.state(cell.text());
            case Kind.Municipality _ -> places.municipality(cell.text(), state);
            case Kind.Rfc() -> Keys.rfc(cell);
            case Kind.Curp() -> Keys.curp(cell);
        });
    }
}
