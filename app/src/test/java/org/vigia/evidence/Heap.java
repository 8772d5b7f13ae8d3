package org.vigia.evidence;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** How much the program holds: what is left after each collection while something is measured. */
final class Heap implements AutoCloseable {
    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener = (notification, _) -> {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION))
            most.accumulateAndGet(
                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                            .getGcInfo()
                            .getMemoryUsageAfterGc()
                            .entrySet()
                            .stream()
                            .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
                            .mapToLong(pool -> pool.getValue().getUsed())
                            .sum(),
                    Math::max);
    };

    Heap() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans())
            if (collector instanceof NotificationEmitter emitter) emitter.addNotificationListener(listener, null, null);
    }

    static long used() {
        System.gc();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return heap.getUsed();
    }

    long most() {
        return most.get();
    }

    @Override
    public void close() throws Exception {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans())
            if (collector instanceof NotificationEmitter emitter) emitter.removeNotificationListener(listener);
    }
}
