package org.vigia.inspection;

import org.vigia.api.OnPage;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;

/** An answer to be recorded to a question about a child's work. */
record SentAnswer(
        @OnPage WorkQuestion question,
        @OnPage("pregunta_{lower}") Answer answer) {}
