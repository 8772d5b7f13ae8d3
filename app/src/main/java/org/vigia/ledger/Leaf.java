package org.vigia.ledger;

import java.util.UUID;

/** Where a hash will stand in the chain: the link that the running transaction will write, and the place in it from 0. */
public record Leaf(UUID link, int position) {}
