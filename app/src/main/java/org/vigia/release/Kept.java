package org.vigia.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Answers by address, all made from the same editions; those not asked for longest go first. */
final class Kept {
    private static final int MOST_BYTES = 32 << 20;
    private static final int LARGEST = MOST_BYTES / 16;

    private final LinkedHashMap<Asked, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
    private List<Edition> editions = List.of();
    private long bytes;

    synchronized Optional<Answer> find(List<Edition> now, Asked asked) {
        return now.equals(editions) ? Optional.ofNullable(answers.get(asked)) : Optional.empty();
    }

    synchronized void keep(List<Edition> from, Asked asked, Answer answer) {
        if (!from.equals(editions)) {
            answers.clear();
            bytes = 0;
            editions = from;
        }
        if (answer.body().length > LARGEST) return;
        Answer before = answers.put(asked, answer);
        bytes += size(asked, answer) - (before == null ? 0 : size(asked, before));
        var oldest = answers.entrySet().iterator();
        while (bytes > MOST_BYTES) {
            var gone = oldest.next();
            bytes -= size(gone.getKey(), gone.getValue());
            oldest.remove();
        }
    }

    private static long size(Asked asked, Answer answer) {
        return asked.size() + answer.body().length;
    }
}
