package org.vigia.docket;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * How a room names what deadlines and acts are about, for pages that list them. Each room that opens deadlines offers one
 * for its kind of subject.
 */
public interface Subjects {
    /** A subject as a person may see it. */
    record Subject(String folio, String href, String description) {}

    /** The {@code subjectKind} of the deadlines it answers for. */
    String kind();

    /** Those that the acting officer may see. */
    Map<UUID, Subject> describe(Collection<UUID> ids);
}
