package org.vigia;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.vigia.platform.Platform;

/** The program: {@code platform} starts it, the rooms are its beans. */
@SpringBootApplication
public class Vigia {
    public static void main(String[] args) {
        System.exit(new Platform(Vigia.class).run(args));
    }
}
