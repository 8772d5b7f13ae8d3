package org.vigia.platform;

import java.io.IOException;
import java.nio.file.Path;

/** A JVM of its own with a server under it, to be killed. */
final class ServerInAnotherProcess {
    private ServerInAnotherProcess() {}

    static Process start(ClusterFixture fixture) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerInAnotherProcess.class.getName(),
                        fixture.data().toString(),
                        fixture.runAs().name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.inputReader().readLine() == null) {
            throw new IOException("no server");
        }
        return process;
    }

    public static void main(String[] args) throws InterruptedException {
        new ClusterFixture(Path.of(args[0]), RunAs.valueOf(args[1])).start();
        System.out.println("ready");
        Thread.sleep(Long.MAX_VALUE);
    }
}
