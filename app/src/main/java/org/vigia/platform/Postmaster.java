package org.vigia.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a running server says of itself in {@code postmaster.pid}, and whether it is true. */
record Postmaster(long pid, int port, boolean ready) {

    static Optional<Postmaster> find(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.size() < 4
                    ? Optional.empty()
                    : Optional.of(new Postmaster(
                            Long.parseLong(lines.get(0).strip()),
                            Integer.parseInt(lines.get(3).strip()),
                            lines.size() > 7 && lines.get(7).strip().equals("ready")));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The processes that work on this cluster: postgres stands in its data folder. */
    static List<ProcessHandle> workingIn(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> standsIn(process.pid(), cluster))
                .toList();
    }

    private static boolean standsIn(long pid, Path cluster) {
        try {
            Path process = Path.of("/proc", Long.toString(pid));
            return Files.isSameFile(process.resolve("cwd"), cluster)
                    && Files.readString(process.resolve("comm")).strip().equals("postgres");
        } catch (IOException e) {
            return false;
        }
    }

    /** Asks for a fast shutdown: sessions are ended, everything acknowledged is on disk. */
    static void interrupt(List<ProcessHandle> processes) throws IOException {
        String pids = processes.stream().map(each -> Long.toString(each.pid())).collect(Collectors.joining(" "));
        RunAs.run(new ProcessBuilder("sh", "-c", "kill -INT " + pids + " 2>/dev/null || true"));
    }
}
