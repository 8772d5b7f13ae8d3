package org.vigia.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of file that are kept. A picture can be drawn anew by the JDK's own reader, the others cannot run anything. */
public enum FileKind {
    JPEG("Fotografía o imagen JPEG", "image/jpeg", Set.of("jpg", "jpeg")),
    PNG("Imagen PNG", "image/png", Set.of("png")),
    PDF("Documento PDF", "application/pdf", Set.of("pdf")),
    TEXT("Texto", "text/plain;charset=UTF-8", Set.of("txt"));

    private final String label;
    private final String mediaType;
    private final Set<String> extensions;

    FileKind(String label, String mediaType, Set<String> extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** As shown on the screen, in Spanish. */
    public String label() {
        return label;
    }

    /** What a browser is told that the original is. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether there is a copy of it to look at. */
    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** The ending of the name under which it is handed out. */
    String extension() {
        return this == JPEG ? "jpg" : extensions.iterator().next();
    }

    boolean isCalled(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    static Optional<FileKind> called(String extension) {
        return Stream.of(values()).filter(kind -> kind.isCalled(extension)).findFirst();
    }
}
