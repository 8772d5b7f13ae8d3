package org.vigia.inspection;

import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;

/** What was answered to a question about a child's work. */
record WorkAnswer(WorkQuestion question, Answer answer) {}
