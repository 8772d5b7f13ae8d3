package org.vigia.journeys;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** The tests of a class are steps of one story: once a step fails, those after it say so and are not walked. */
final class OneStory implements ExecutionCondition, TestWatcher {
    private static final Namespace STORY = Namespace.create(OneStory.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        @Nullable String failed = context.getStore(STORY).get("failed", String.class);
        return failed == null
                ? ConditionEvaluationResult.enabled("the story goes on")
                : ConditionEvaluationResult.disabled("the story ended at: " + failed);
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        context.getParent().orElseThrow().getStore(STORY).put("failed", context.getDisplayName());
    }
}
