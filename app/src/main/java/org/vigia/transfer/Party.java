package org.vigia.transfer;

/** The two sides of a transfer. */
public enum Party {
    SENDER,
    RECEIVER
}
