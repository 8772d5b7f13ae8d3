package org.vigia.evidence;

import java.util.Optional;

/** A file that passed the door; only the door makes one. */
public final class AcceptedFile {
    private final FileName name;
    private final FileKind kind;
    private final byte[] original;
    private final byte[] view;
    private final String sha256;
    private final Scan scan;

    AcceptedFile(FileName name, FileKind kind, byte[] original, byte[] view, String sha256, Scan scan) {
        this.name = name;
        this.kind = kind;
        this.original = original;
        this.view = view;
        this.sha256 = sha256;
        this.scan = scan;
    }

    /** SHA-256 of the file as it was received, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    String name() {
        return name.shown();
    }

    FileKind kind() {
        return kind;
    }

    byte[] original() {
        return original;
    }

    /** The copy to look at; only pictures have one. */
    Optional<byte[]> view() {
        return kind.isPicture() ? Optional.of(view) : Optional.empty();
    }

    Scan scan() {
        return scan;
    }
}
