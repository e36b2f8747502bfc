package io.github.mastodonjava.sandbox.internal.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults that did not happen yet, in the order in which they were added. */
public final class FaultQueue {
  private final List<FaultPlan> plans = new ArrayList<>();

  public synchronized void add(FaultPlan plan) {
    plans.add(plan);
  }

  public synchronized void clear() {
    plans.clear();
  }

  public synchronized int pending() {
    return plans.stream().mapToInt(FaultPlan::times).sum();
  }

  /** Takes the first that fits; null when the request goes well. */
  synchronized @Nullable FaultPlan take(String method, String path) {
    for (int i = 0; i < plans.size(); i++) {
      FaultPlan plan = plans.get(i);
      if (plan.fits(method, path)) {
        if (plan.times() == 1) {
          plans.remove(i);
        } else {
          plans.set(i, plan.used());
        }
        return plan;
      }
    }
    return null;
  }
}
