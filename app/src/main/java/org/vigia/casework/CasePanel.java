package org.vigia.casework;

import gg.jte.Content;
import java.util.UUID;
import org.vigia.access.Permission;
import org.vigia.page.Chrome;

/** A part of the case page that a later room shows. */
public interface CasePanel {
    /** The tabs of a case that later rooms fill. */
    enum Under {
        EVIDENCE(Permission.READ_STATEMENT),
        PROCEEDING(Permission.SEE_PROCEEDINGS),
        REFERRALS(Permission.SEE_REFERRALS),
        CRIMINAL(Permission.SEE_MATTERS),
        PROTECTION(Permission.SEE_PLANS);

        private final Permission permission;

        Under(Permission permission) {
            this.permission = permission;
        }

        /** What whoever reads the tab must be allowed. */
        Permission permission() {
            return permission;
        }
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

    /** The same as it is printed, with all that has a page of its own on the screen. */
    default Content printed(UUID caseId, Chrome chrome) {
        return content(caseId, chrome);
    }
}
