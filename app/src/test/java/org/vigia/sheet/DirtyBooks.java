package org.vigia.sheet;

import static org.vigia.sheet.Book.day;
import static org.vigia.sheet.Book.header;
import static org.vigia.sheet.Book.number;
import static org.vigia.sheet.Book.row;
import static org.vigia.sheet.Book.text;

import java.util.List;

/** Workbooks as people and programs leave them. */
final class DirtyBooks {
    private static final String HEADER = header(1, "folio", "fecha", "entidad", "codigo_postal");

    private DirtyBooks() {}

    private static Trap cells(String name, String... cells) {
        return Trap.book(name, () -> Book.of(HEADER, row(2, cells)));
    }

    private static String more(String name, String cell) {
        return header(1, "folio", "fecha", "entidad", name) + row(2, text("A-1"), day("45352"), text("07"), cell);
    }

    static List<Trap> traps() {
        return List.of(
                cells("dates, numbers and eaten zeros", number("123"), day("45352"), number("7"), number("1000")),
                cells("a date in a format of its own", text("A-1"), "<c s=\"3\"><v>45352.75</v></c>", text("07")),
                cells("a day as a bare number", text("A-1"), number("45352"), text("07")),
                cells(
                        "a day as ISO text of the strict form",
                        text("A-1"),
                        "<c t=\"d\"><v>2024-03-01</v></c>",
                        text("07")),
                cells("29 February 1900", text("A-1"), day("60"), text("07")),
                cells("days before the calendar", text("A-1"), day("-5"), text("07")),
                Trap.book(
                        "a calendar from 1904",
                        () -> Book.of(HEADER, row(2, text("A-1"), day("43890"), text("07")))
                                .pages("<sheet name=\"Datos\" sheetId=\"1\" r:id=\"r1\"/>", true)),
                cells("a key that became a date", day("45352"), day("45352"), text("07")),
                cells(
                        "a key of eighteen digits that became a number",
                        number("1.2345678901234568E17"),
                        day("45352"),
                        text("07")),
                cells(
                        "a formula with its result",
                        "<c t=\"str\"><f>B2</f><v>A-1</v></c>",
                        day("45352"),
                        text("07"),
                        "<c><f>1+1</f><v>29000</v></c>"),
                cells("a formula without its result", "<c><f>VLOOKUP(A1,X!A:B,2)</f></c>", day("45352"), text("07")),
                cells("an error", "<c t=\"e\"><v>#REF!</v></c>", day("45352"), text("07")),
                Trap.book("true and false", () -> Book.of(more("urgente", "<c t=\"b\"><v>1</v></c>"))),
                Trap.book(
                        "an amount with noise of the machine",
                        () -> Book.of(more("multa", number("1234.5600000000001")))),
                Trap.book("an amount that is a date", () -> Book.of(more("multa", day("45352")))),
                Trap.book("a whole number with a fraction", () -> Book.of(more("trabajadores", number("12.5")))),
                Trap.book("a line break of Windows", () -> Book.of(more("nota", text("uno_x000D_\ndos")))),
                Trap.book(
                        "rich text and readings",
                        () -> Book.of(HEADER, row(2, "<c t=\"s\"><v>0</v></c>", day("45352"), text("07")))
                                .part(
                                        "xl/sharedStrings.xml",
                                        "<sst><si><r><t>A</t></r><r><t>-1</t></r><rPh><t>leído</t></rPh></si></sst>")),
                Trap.book(
                        "a text that is not there",
                        () -> Book.of(HEADER, row(2, "<c t=\"s\"><v>9</v></c>", day("45352"), text("07")))),
                Trap.book(
                        "the first sheet is hidden",
                        () -> two("<sheet name=\"Vieja\" sheetId=\"1\" state=\"hidden\" r:id=\"r1\"/>")),
                Trap.book("a named sheet", () -> two("<sheet name=\"Notas\" sheetId=\"1\" r:id=\"r1\"/>"))
                        .opened(o -> o.page("datos ")),
                Trap.book(
                                "a named sheet that is not there",
                                () -> two("<sheet name=\"Notas\" sheetId=\"1\" r:id=\"r1\"/>"))
                        .opened(o -> o.page("Enero")),
                Trap.book(
                        "every sheet is hidden",
                        () -> Book.of(HEADER)
                                .pages(
                                        "<sheet name=\"Datos\" sheetId=\"1\" state=\"veryHidden\" r:id=\"r1\"/>",
                                        false)),
                Trap.book(
                        "titles above a merged header",
                        () -> Book.of(
                                header(1, "Dirección de Inspección"), header(3, "Folio", "Visita", "", "Domicilio"),
                                header(4, "", "Fecha", "Entidad", "C.P."),
                                        row(6, text("A-1"), day("45352"), text("07"), number("29000")))),
                Trap.book(
                        "cells and rows without their places",
                        () -> Book.of("<row>" + text("folio") + text("fecha") + text("entidad") + "</row><row>"
                                + text("A-1") + day("45352") + text("07") + "</row>")),
                Trap.book(
                        "blank rows with styles to the last",
                        () -> Book.of(
                                HEADER,
                                row(2, text("A-1"), day("45352"), text("07")),
                                "<row r=\"900000\"><c r=\"A900000\" s=\"1\"/></row>",
                                "<row r=\"1048576\"/>")),
                Trap.book("rows out of order", () -> Book.of(HEADER, row(5, text("A-1")), row(2, text("A-2")))),
                Trap.book("cells out of order", () -> Book.of("<row r=\"1\"><c r=\"C1\"/><c r=\"A1\"/></row>")),
                Trap.book(
                        "a column beyond the last",
                        () -> Book.of("<row r=\"1\"><c r=\"ZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>")),
                Trap.book("a row beyond the last", () -> Book.of(HEADER, row(2_000_000, text("A-1")))),
                Trap.book("a number that is none", () -> Book.of(HEADER, row(2, number("doce")))),
                Trap.book("a number of a thousand digits", () -> Book.of(HEADER, row(2, number("1E1000000")))),
                Trap.book("an unknown kind of cell", () -> Book.of(HEADER, row(2, "<c t=\"zz\"><v>1</v></c>"))),
                Trap.book("no cells", () -> Book.of().part("xl/worksheets/sheet1.xml", "<worksheet/>")),
                Trap.book(
                        "styles and shared texts are missing",
                        () -> Book.of(HEADER, row(2, text("A-1"), text("2024-03-01"), text("07")))
                                .without("xl/styles.xml")));
    }

    private static Book two(String first) {
        return Book.of(header(1, "nada"))
                .pages(first + "<sheet name=\"Datos\" sheetId=\"2\" r:id=\"r2\"/>", false)
                .sheet(2, HEADER, row(2, text("A-1"), day("45352"), text("07")));
    }
}
