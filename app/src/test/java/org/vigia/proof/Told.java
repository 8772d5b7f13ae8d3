package org.vigia.proof;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The addresses of the case that was told: what a stranger would have to know to find it. */
record Told(
        UUID caseId,
        String complaint,
        String inspection,
        String file,
        String accepted,
        String rejected,
        String proceeding,
        String matter,
        String transfer,
        String plan,
        String permit,
        String unitReturn) {

    /** Of everything that has a page of its own. */
    List<String> folios() {
        return Stream.of(
                        complaint,
                        inspection,
                        file,
                        accepted,
                        rejected,
                        proceeding,
                        matter,
                        transfer,
                        plan,
                        permit,
                        unitReturn)
                .distinct()
                .toList();
    }

    /** The folio of the thing that an address speaks of. */
    String of(String address) {
        return switch (address.split("/")[address.startsWith("/api/") ? 3 : 1]) {
            case "denuncias", "complaints" -> complaint;
            case "inspecciones", "inspections" -> inspection;
            case "casos", "cases" -> file;
            case "canalizaciones", "referrals" -> accepted;
            case "procedimientos", "cobros", "proceedings", "accounts" -> proceeding;
            case "penal" -> matter;
            case "declinatorias" -> transfer;
            case "planes" -> plan;
            case "permisos" -> permit;
            case "entregas", "returns" -> unitReturn;
            default -> throw new AssertionError("tell in Country a thing that has its page at " + address);
        };
    }

    /** The folios of the records of the kind that a line speaks of; an empty one when it speaks of none. */
    List<String> of(Expected line) {
        return switch (line.record()) {
            case "-" -> List.of("");
            case "complaint" -> List.of(complaint);
            case "inspection" -> List.of(inspection);
            case "case" -> List.of(file);
            case "referral" -> List.of(accepted, rejected);
            case "proceeding", "account" -> List.of(proceeding);
            case "matter" -> List.of(matter);
            case "transfer" -> List.of(transfer);
            case "plan" -> List.of(plan);
            case "permit" -> List.of(permit);
            case "return" -> List.of(unitReturn);
            default -> throw new AssertionError("tell in Country a record of the kind " + line.record());
        };
    }

    /** Of the same shape, and of nothing. */
    static String never(String thing) {
        return thing.substring(0, thing.length() - 3) + (thing.endsWith("000") ? "001" : "000");
    }
}
