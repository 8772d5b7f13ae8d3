package org.vigia.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The folder PostgreSQL keeps its data in, and the programs that may touch it. */
record ClusterFolder(Path folder, Path programs, RunAs runAs) {
    private static final long LEAST_SPACE = 300L << 20;
    private static final int PATIENCE_SECONDS = 60;

    /** Makes it fit to start: created if missing, of our version, with no other server on it. */
    void prepare(String password, Durability durability) throws IOException {
        requireReach(programs.resolve("postgres"));
        requireReach(folder.resolveSibling("."));
        if (Files.getFileStore(folder.resolveSibling(".")).getUsableSpace() < LEAST_SPACE) {
            throw Folders.noSpace(folder, new IOException("less than " + LEAST_SPACE + " bytes left"));
        }
        if (Files.isDirectory(folder)) {
            requireOurAccount();
            requireOurVersion();
            stopOrphans();
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } else {
            create(password, durability);
        }
        runAs.own(folder);
    }

    String program(String name) {
        return programs.resolve(name).toString();
    }

    private void requireReach(Path path) {
        if (!runAs.reaches(path)) {
            throw new Refusal(
                    Exit.FORBIDDEN,
                    "La cuenta que ejecuta PostgreSQL no alcanza %s; dé paso (chmod o+x) a las carpetas que la contienen o elija otras con --data y VIGIA_CACHE."
                            .formatted(path));
        }
    }

    /** Data of another account is left to it: taking it over would lock that account out. */
    private void requireOurAccount() throws IOException {
        Object us = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        String owner = Files.getOwner(folder).getName();
        boolean ours = us.equals(Files.getAttribute(folder, "unix:uid"));
        boolean lent = us.equals(0) && List.of("postgres", "nobody").contains(owner);
        if (!ours && !lent) {
            throw new Refusal(
                    Exit.FORBIDDEN,
                    "La base de datos de %s pertenece a la cuenta %s; ejecute Vigía con esa cuenta o elija otra carpeta con --data."
                            .formatted(folder, owner));
        }
    }

    private void requireOurVersion() throws IOException {
        Path file = folder.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            throw new Refusal(
                    Exit.CONFLICT,
                    "%s no contiene una base de datos de Vigía; elija otra carpeta con --data.".formatted(folder));
        }
        String theirs = Files.readString(file).strip();
        String ours = RunAs.run(runAs.command(List.of(program("postgres"), "--version")))
                .replaceFirst("(?s).* (\\d+)\\..*", "$1");
        if (!theirs.equals(ours)) {
            throw new Refusal(
                    Exit.CONFLICT,
                    "%s contiene datos de PostgreSQL %s y esta versión de Vigía usa PostgreSQL %s; ábralos con la versión que los creó o elija otra carpeta con --data."
                            .formatted(folder, theirs, ours));
        }
    }

    /** Ends servers left by a dead process on this very folder, and forgets a pid file that speaks of no one. */
    private void stopOrphans() throws IOException {
        List<ProcessHandle> left = Postmaster.workingIn(folder);
        for (int tenths = 0; !left.isEmpty(); tenths++) {
            if (tenths == PATIENCE_SECONDS * 10) {
                throw new Refusal(
                        Exit.CONFLICT,
                        "Otro PostgreSQL (proceso %d) usa %s y no se detiene; deténgalo y repita la orden."
                                .formatted(left.getFirst().pid(), folder));
            }
            Postmaster.interrupt(left);
            Waiting.tenth();
            left = Postmaster.workingIn(folder);
        }
        Files.deleteIfExists(folder.resolve("postmaster.pid"));
    }

    /** Builds the cluster beside its place and moves it there whole. */
    private void create(String password, Durability durability) throws IOException {
        Path parts = folder.resolveSibling("database.new");
        Path secret = folder.resolveSibling("database.password");
        Folders.delete(parts);
        Folders.delete(secret);
        try {
            Folders.ownersOnly(parts);
            Folders.writeSecret(secret, password.getBytes(UTF_8));
            runAs.own(parts);
            runAs.own(secret);
            RunAs.run(runAs.command(List.of(
                    program("initdb"),
                    "--no-sync",
                    "--pgdata=" + parts,
                    "--username=postgres",
                    "--auth=scram-sha-256",
                    "--pwfile=" + secret,
                    "--encoding=UTF8",
                    "--locale-provider=icu",
                    "--icu-locale=es-MX",
                    "--locale=C.UTF-8",
                    "--data-checksums",
                    "--no-instructions")));
            if (durability == Durability.FULL) {
                RunAs.run(runAs.command(List.of(program("initdb"), "--sync-only", "--pgdata=" + parts)));
            }
            Files.move(parts, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(secret);
            Folders.delete(parts);
        }
    }
}
