package org.vigia.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Officer;
import org.vigia.sheet.Mapping;
import org.vigia.sheet.SentFile;

/**
 * The imports that programs began, of each unit one at a time. They are kept in memory: a server that is started anew knows none,
 * and a file that is given again records nothing twice.
 */
@Component
class ImportJobs {
    /** As many as are remembered. */
    static final int KEPT = 100;

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private final Bulk bulk;
    private final Access access;
    private final List<Job> jobs = new ArrayList<>();

    ImportJobs(Bulk bulk, Access access) {
        this.bulk = bulk;
        this.access = access;
    }

    /** One import, and how often something of it has changed. */
    private static final class Job {
        private final String unit;
        private volatile ImportRead read;
        private volatile int version = 1;

        Job(String unit, ImportRead read) {
            this.unit = unit;
            this.read = read;
        }

        synchronized void become(ImportRead now) {
            read = now;
            version++;
        }

        boolean isOf(String asking, UUID id) {
            return unit.equals(asking) && read.id().equals(id);
        }

        boolean isUnderWay() {
            return read.state() == ImportRead.State.UNDER_WAY;
        }
    }

    /** An import as it stands. @param version how often it has changed */
    record Seen(int version, ImportRead read) {}

    /** @throws NotFound also for one of another unit */
    Seen get(UUID id) {
        String unit = access.getOfficer().unit();
        Job job = find(unit, id).orElseThrow(() -> new NotFound("import " + id));
        synchronized (job) {
            return new Seen(job.version, job.read);
        }
    }

    /** Begins an import, unless it has begun under that id; the file is closed when it ends. */
    void begin(UUID id, String kind, SentFile file, Optional<String> register, boolean recording) throws IOException {
        Officer officer = access.getOfficer();
        Optional<Job> begun = add(officer.unit(), id, recording);
        if (begun.isEmpty()) file.close();
        else Thread.ofVirtual().name("import").start(() -> run(begun.get(), officer, kind, file, register));
    }

    private synchronized Optional<Job> add(String unit, UUID id, boolean recording) {
        if (find(unit, id).isPresent()) return Optional.empty();
        if (jobs.stream().anyMatch(job -> job.unit.equals(unit) && job.isUnderWay()))
            throw new Conflict("Ya se lee un archivo de su unidad. Espere a que termine y envíe éste de nuevo.");
        if (jobs.size() == KEPT)
            jobs.remove(
                    jobs.stream().filter(job -> !job.isUnderWay()).findFirst().orElseThrow());
        var job = new Job(unit, new ImportRead(id, ImportRead.State.UNDER_WAY, recording, 0, 0, 0, null, null));
        jobs.add(job);
        return Optional.of(job);
    }

    private synchronized Optional<Job> find(String unit, UUID id) {
        return jobs.stream().filter(job -> job.isOf(unit, id)).findFirst();
    }

    private void run(Job job, Officer officer, String kind, SentFile file, Optional<String> register) {
        try (file) {
            boolean dryRun = !job.read.recording();
            var report = access.actAs(
                    officer,
                    () -> bulk.run(
                            new RegisterFile(kind, file.path(), file.name(), register, Mapping.NONE),
                            dryRun,
                            progress -> job.become(with(job.read, progress))));
            job.become(ended(job.read, ImportRead.State.DONE, ImportRead.Done.of(report), null));
        } catch (InvalidInput refused) {
            job.become(ended(
                    job.read,
                    ImportRead.State.REFUSED,
                    null,
                    String.join(" ", refused.errors().byField().values())));
        } catch (IOException | RuntimeException failure) {
            LOG.error("an import that a program began has failed", failure);
            job.become(ended(
                    job.read,
                    ImportRead.State.REFUSED,
                    null,
                    "El sistema falló. Lo ya registrado está a salvo; envíe el archivo de nuevo."));
        }
    }

    private static ImportRead with(ImportRead before, ImportProgress progress) {
        return new ImportRead(
                before.id(),
                before.state(),
                before.recording(),
                progress.rows(),
                progress.total(),
                progress.perSecond(),
                null,
                null);
    }

    private static ImportRead ended(
            ImportRead before, ImportRead.State state, ImportRead.@Nullable Done report, @Nullable String refusal) {
        long rows = report == null ? before.read() : report.rows();
        return new ImportRead(
                before.id(),
                state,
                before.recording(),
                rows,
                Math.max(rows, before.total()),
                before.perSecond(),
                report,
                refusal);
    }
}
