package org.gainsay.spark;

import org.gainsay.link.SplitLinker;

/** What all tasks of a process share that link articles of one job. */
record Linking(SplitLinker linker, HeldArticles held) {}
