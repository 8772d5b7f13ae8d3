package org.vigia.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.docket.Recorded;

/** The registry for whoever brings a whole register: by the hundred, each under the same rules as one. */
@Component
public class BulkRegistry {
    private final Workplaces workplaces;
    private final Children children;
    private final Access access;

    BulkRegistry(Workplaces workplaces, Children children, Access access) {
        this.workplaces = workplaces;
        this.children = children;
        this.access = access;
    }

    /** Records workplaces on no file, in their order. @throws org.vigia.access.InvalidInput of the first that cannot be */
    @Transactional
    public List<Recorded> openWorkplaces(List<NewWorkplace> list) {
        access.require(Permission.KEEP_REGISTRY);
        return workplaces.insertAll(list);
    }

    /** Records children, each on its file; their ids, in their order. @throws org.vigia.access.InvalidInput of the first that cannot be */
    @Transactional
    public List<UUID> openChildren(List<ChildOnFile> list) {
        access.require(Permission.KEEP_REGISTRY);
        return children.insertAll(list);
    }

    /** Those of some workplaces that the acting officer may see, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Workplace> mapWorkplaces(Collection<UUID> ids) {
        return workplaces.list(ids).stream().collect(Collectors.toMap(Workplace::id, Function.identity()));
    }
}
