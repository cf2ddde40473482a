package org.gainsay.spark;

import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/** What is to be closed when a task ends, however it ends. */
final class OnEnd {
  private OnEnd() {}

  static void of(Runnable close) {
    TaskCompletionListener listener = any -> close.run();
    TaskContext.get().addTaskCompletionListener(listener);
  }
}
