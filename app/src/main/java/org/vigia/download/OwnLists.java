package org.vigia.download;

import java.util.List;
import org.vigia.access.Permission;

/** What of a room's lists a unit may take away with all the others of its territory. */
public interface OwnLists {
    /** What its page asks for. */
    Permission asks();

    /** Each without a filter, as the acting officer sees it. */
    List<Listed<?>> whole();
}
