package org.vigia.casework;

import gg.jte.Content;
import java.util.UUID;
import org.vigia.page.Chrome;

/** A part of the case page that a later room shows. */
public interface CasePanel {
    /** The tabs of a case that later rooms fill. */
    enum Under {
        PROCEEDING,
        REFERRALS,
        CRIMINAL,
        EVIDENCE
    }

    Under under();

    String title();

    /** Its place in the page, for links. */
    String anchor();

    /** Lower comes first. */
    int order();

    /** How many things it lists for the case. */
    int count(UUID caseId);

    /** What it shows; it reads all it needs before it returns, for a page is written outside any transaction. */
    Content content(UUID caseId, Chrome chrome);
}
