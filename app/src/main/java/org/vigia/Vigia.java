package org.vigia;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.vigia.platform.Platform;

<<<<<<< HEAD
/** The program: {@code platform} starts it, the rooms are its beans; two rooms may have a class of the same name. */
=======
/** The program: {@code platform} starts it, the rooms are its beans. Two rooms may give a class the same name. */
>>>>>>> cd0f0c8 (Name beans by their full class name)
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Vigia {
    public static void main(String[] args) {
        System.exit(new Platform(Vigia.class).run(args));
    }
}
