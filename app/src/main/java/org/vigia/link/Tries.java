package org.vigia.link;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Codes that were tried on a link. Each is counted before it is looked at, so that many at once try no more than one after another. */
@Component
class Tries {
    /** Of a million codes; then the link is locked. */
    static final int MOST_WRONG = 5;

    private final JdbcClient db;

    Tries(JdbcClient db) {
        this.db = db;
    }

    /** Counts one as wrong, for good; whether it may still be looked at. */
    @Transactional(propagation = Propagation.NEVER)
    public boolean begin(UUID link) {
        if (countWrong(link) >= MOST_WRONG) return false;
        insert(link, false);
        return countWrong(link) <= MOST_WRONG;
    }

    /** The last one was right after all, and counts no more. */
    void right(UUID link) {
        insert(link, true);
    }

    /** Of many at once, until its transaction ends; the others need not wait to find it locked. */
    boolean isFirstToLock(UUID link) {
        return db.sql("select pg_try_advisory_xact_lock(hashtextextended(:link::text, 70))")
                .param("link", link)
                .query(Boolean.class)
                .single();
    }

    int countWrong(UUID link) {
        return db.sql("select link.wrong(:link)")
                .param("link", link)
                .query(Integer.class)
                .single();
    }

    private void insert(UUID link, boolean right) {
        db.sql("select link.try(:link, :right)")
                .param("link", link)
                .param("right", right)
                .query((row, n) -> right)
                .single();
    }
}
