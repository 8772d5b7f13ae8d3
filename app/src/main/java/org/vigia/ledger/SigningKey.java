package org.vigia.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * This node's Ed25519 key and the file outside the database where each signed head is written a second time, so that
 * cutting off the end of the chain in the database shows.
 */
public final class SigningKey {
    private final Ed25519PrivateKeyParameters key;
    private final byte[] publicKey;
    private final Path headsLog;

    /** @param seed 32 random bytes, kept in the key folder */
    public SigningKey(byte[] seed, Path headsLog) {
        this.key = new Ed25519PrivateKeyParameters(seed);
        this.publicKey = key.generatePublicKey().getEncoded();
        this.headsLog = headsLog;
    }

    /**
     * What the log has of the heads that were signed. A line is written after its head was, so that whoever compares reads the
     * log first and the tables afterwards.
     */
    public List<String> logged() {
        try {
            return Files.exists(headsLog) ? Files.readAllLines(headsLog) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path headsLog() {
        return headsLog;
    }

    byte[] publicKey() {
        return publicKey.clone();
    }

    byte[] sign(byte[] text) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(text, 0, text.length);
        return signer.generateSignature();
    }

    static boolean verifies(byte[] publicKey, byte[] text, byte[] signature) {
        var signer = new Ed25519Signer();
        signer.init(false, new Ed25519PublicKeyParameters(publicKey));
        signer.update(text, 0, text.length);
        return signer.verifySignature(signature);
    }
}
