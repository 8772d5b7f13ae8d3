package org.vigia.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Whether an address is of the public Internet: none of this machine, of a private network, of a cloud's own services or of a
 * tunnel that could lead there (IANA's special-purpose registries, RFC 6890; IPv6 only 2000::/3).
 */
final class Outside {
    private record Block(int network, int bits) {
        static Block of(int a, int b, int c, int bits) {
            return new Block(a << 24 | b << 16 | c << 8, bits);
        }

        boolean holds(int address) {
            return (address ^ network) >>> (32 - bits) == 0;
        }
    }

    private static final List<Block> INSIDE = List.of(
            Block.of(0, 0, 0, 8),
            Block.of(10, 0, 0, 8),
            Block.of(100, 64, 0, 10),
            Block.of(127, 0, 0, 8),
            Block.of(169, 254, 0, 16),
            Block.of(172, 16, 0, 12),
            Block.of(192, 0, 0, 24),
            Block.of(192, 0, 2, 24),
            Block.of(192, 88, 99, 24),
            Block.of(192, 168, 0, 16),
            Block.of(198, 18, 0, 15),
            Block.of(198, 51, 100, 24),
            Block.of(203, 0, 113, 24),
            Block.of(224, 0, 0, 3));

    /** Teredo and others of IETF, documentation, 6to4. */
    private static final List<Block> TUNNELS = List.of(
            new Block(0x2001_0000, 23),
            new Block(0x2001_0db8, 32),
            new Block(0x2002_0000, 16),
            new Block(0x3fff_0000, 20));

    private static final Block GLOBAL = new Block(0x2000_0000, 3);

    private Outside() {}

    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = (bytes[0] & 255) << 24 | (bytes[1] & 255) << 16 | (bytes[2] & 255) << 8 | bytes[3] & 255;
        return address instanceof Inet4Address
                ? INSIDE.stream().noneMatch(block -> block.holds(first))
                : GLOBAL.holds(first) && TUNNELS.stream().noneMatch(block -> block.holds(first));
    }
}
