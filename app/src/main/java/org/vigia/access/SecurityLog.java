package org.vigia.access;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the guards refused, and who read figures early, one line each, made of our own words only. Never an address,
 * a folio or anything that was sent; what is hidden and what is absent leave the same line.
 */
@Component
public class SecurityLog {
    /** Whoever refuses first knows why; whoever draws the page for it adds no line. */
    private static final String WRITTEN = SecurityLog.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger("org.vigia.security");
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAULT = 500;
    private final Operations operations;

    SecurityLog(Operations operations) {
        this.operations = operations;
    }

    /** Writes down once that a request was refused; a fault has a line of its own. @param why a word of ours */
    public void refused(HttpServletRequest request, int status, String why) {
        if (status < FIRST_REFUSAL || status >= FIRST_FAULT || request.getAttribute(WRITTEN) != null) return;
        request.setAttribute(WRITTEN, why);
        LOG.warn("refused status={} why={} operation={} {}", status, why, operations.at(request), who());
    }

    /** Somebody reads figures before everybody does. @param what a word of ours */
    public void early(String what) {
        LOG.info("early read={} {}", what, who());
    }

    /** A key for programs was made or ended. @param what a word of ours */
    public void key(String what) {
        LOG.info("key {} {}", what, who());
    }

    void fast(int sent) {
        LOG.warn("fast forms={} seconds=60 {}", sent, who());
    }

    private static String who() {
        return CurrentOfficer.find()
                .map(officer -> "officer=%s unit=%s".formatted(officer.id(), officer.unit()))
                .orElse("officer=- unit=-");
    }
}
