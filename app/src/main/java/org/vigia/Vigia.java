package org.vigia;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.vigia.platform.Platform;

/** The program: {@code platform} starts it, the rooms are its beans; two rooms may have a class of the same name. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Vigia {
    public static void main(String[] args) {
        System.exit(new Platform(Vigia.class).run(args));
    }
}
