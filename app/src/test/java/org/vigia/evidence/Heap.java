package org.vigia.evidence;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * How much the program holds while something is measured: what is left after full collections, which are asked for one
 * after the other. What a young collection leaves is not held: most of it waits dead in the old generation.
 */
final class Heap implements AutoCloseable {
    private static final String PAUSE = "System.gc()";
    private static final long BETWEEN = 100;
    /** The program has twice as much time to work as its collections take from it. */
    private static final int AS_LONG = 2;

    private final AtomicLong most = new AtomicLong();
    private final AtomicInteger collections = new AtomicInteger();
    private final NotificationListener listener = (notification, _) -> {
        if (!notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) return;
        var collection = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
        if (!collection.getGcCause().equals(PAUSE)) return;
        collections.incrementAndGet();
        most.accumulateAndGet(left(collection.getGcInfo()), Math::max);
    };
    private final Thread collecting = Thread.ofPlatform().daemon().name("heap").start(this::collect);

    Heap() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans())
            if (collector instanceof NotificationEmitter emitter) emitter.addNotificationListener(listener, null, null);
    }

    static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long left(GcInfo collection) {
        return collection.getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    private void collect() {
        try {
            while (true) {
                long began = System.nanoTime();
                System.gc();
                Thread.sleep(BETWEEN + AS_LONG * (System.nanoTime() - began) / 1_000_000);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    long most() {
        return most.get();
    }

    int collections() {
        return collections.get();
    }

    @Override
    public void close() throws Exception {
        collecting.interrupt();
        collecting.join();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans())
            if (collector instanceof NotificationEmitter emitter) emitter.removeNotificationListener(listener);
    }
}
