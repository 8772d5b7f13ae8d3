package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.account.TestSessions;

/** What the guide tells people to type works as it says, in the order in which it stands there. */
@VigiaTest(ownDatabase = true)
class ApiGuideTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("^(curl (?:[^\\n]|\\n(?!curl|export|```))*?)\\s+# (\\d{3})", Pattern.MULTILINE);

    @Autowired
    Country country;

    @Autowired
    TestSessions keys;

    @LocalServerPort
    int port;

    private String run(String command) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
        shell.environment().put("VIGIA", "http://127.0.0.1:" + port);
        shell.environment().put("KEY", keys.key(Acting.officer(Country.INSPECTORATE, Role.SUPERVISOR)));
        var process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    @Test
    void every_example_is_answered_as_the_guide_says() throws IOException, InterruptedException {
        var told = country.tell();
        String guide = Files.readString(Path.of("..", "docs", "guide", "api.md"))
                .replace("D-CHIS-2026-000087", told.complaint())
                .replace("I-CHIS-2026-000012", told.inspection());
        List<String[]> examples = EXAMPLE.matcher(guide)
                .results()
                .map(example -> new String[] {example.group(1), example.group(2)})
                .toList();
        assertThat(examples).hasSizeGreaterThan(4);
        for (String[] example : examples)
            assertThat(run(example[0])).as(example[0]).contains("HTTP/1.1 " + example[1]);
    }
}
