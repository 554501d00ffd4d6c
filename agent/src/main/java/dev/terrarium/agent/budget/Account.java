package dev.terrarium.agent.budget;

import dev.terrarium.agent.budget.PriceTable.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one budget: what is spent, and what is left. What a child account spends is charged to its
 * parents as well, so a child can never spend more than what is left above it. Thread-safe; a whole
 * tree of accounts shares one lock.
 */
public final class Account {
  /** The shortest limit that an engine takes. */
  private static final Duration SHORTEST_RUN = Duration.ofMillis(1);

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** An answer shorter than this is not worth its call. */
  private static final int LEAST_OUTPUT = 16;

  private final Budget budget;
  private final PriceTable prices;
  private final @Nullable Account parent;
  private final InstantSource clock;
  private final Instant start;
  private final ReentrantLock lock;

  private final List<UsageReport.ModelCall> modelCalls = new ArrayList<>();
  private final Map<String, Integer> toolCalls = new LinkedHashMap<>();
  private long tokens;
  private long heldTokens;
  private BigDecimal money = BigDecimal.ZERO;
  private BigDecimal heldMoney = BigDecimal.ZERO;
  private int turns;
  private int calls;
  private int programCalls;
  private int programs;
  private Duration cpu = Duration.ZERO;

  private Account(Budget budget, PriceTable prices, @Nullable Account parent, InstantSource clock) {
    this.budget = budget;
    this.prices = prices;
    this.parent = parent;
    this.clock = clock;
    this.start = clock.instant();
    this.lock = parent == null ? new ReentrantLock() : parent.lock;
  }

  /**
   * Opens an account; its time starts now.
   *
   * @param budget what may be spent
   * @param prices what tokens cost
   * @param clock where the time comes from
   * @return a new account
   */
  public static Account open(Budget budget, PriceTable prices, InstantSource clock) {
    return new Account(budget, prices, null, clock);
  }

  /**
   * Opens an account whose spending counts here too.
   *
   * @param childBudget what the child may spend at most
   * @return a new account
   */
  public Account child(Budget childBudget) {
    return new Account(childBudget, prices, this, clock);
  }

  /** A budget does not allow what was about to be done. */
  public static final class Exhausted extends Exception {
    private static final long serialVersionUID = 1L;
    private final Resource resource;

    private Exhausted(Resource resource, String message) {
      super(message);
      this.resource = resource;
    }

    /**
     * Returns what ran out.
     *
     * @return the resource
     */
    public Resource resource() {
      return resource;
    }
  }

  /**
   * What a model call may use at most, set aside until it is settled.
   *
   * @param model the model's name
   * @param tokens tokens set aside
   * @param money money set aside
   * @param maxOutput the most output tokens that the call may ask for
   */
  public record Hold(String model, long tokens, BigDecimal money, int maxOutput) {}

  /**
   * Sets aside what a model call may use. Every hold must be settled or released.
   *
   * @param model the model's name
   * @param input estimated input tokens
   * @param wantedOutput the most output tokens that are useful; fewer are granted when less is left
   * @return what was set aside
   * @throws Exhausted if not even a short answer could be paid for
   * @throws IllegalArgumentException if money is bounded and the model's price is not known
   */
  public Hold hold(String model, long input, int wantedOutput) throws Exhausted {
    lock.lock();
    try {
      @Nullable Price price = prices.price(model).orElse(null);
      long output = wantedOutput;
      for (Account a = this; a != null; a = a.parent) {
        output = Math.min(output, a.affordableOutput(model, input, price));
      }
      BigDecimal cost =
          price == null ? BigDecimal.ZERO : price.of(new TokenCount(input, 0, output));
      Hold hold = new Hold(model, input + output, cost, (int) output);
      for (Account a = this; a != null; a = a.parent) {
        a.heldTokens += hold.tokens;
        a.heldMoney = a.heldMoney.add(hold.money);
      }
      return hold;
    } finally {
      lock.unlock();
    }
  }

  private long affordableOutput(String model, long input, @Nullable Price price) throws Exhausted {
    requireTime();
    long left = budget.tokens() - tokens - heldTokens - input;
    if (left < LEAST_OUTPUT) {
      throw exhausted(
          Resource.TOKENS,
          "%,d of %,d tokens are left and the next call needs about %,d"
              .formatted(budget.tokens() - tokens, budget.tokens(), input + LEAST_OUTPUT));
    }
    return budget.money() == null ? left : Math.min(left, outputFor(model, input, price));
  }

  private long outputFor(String model, long input, @Nullable Price price) throws Exhausted {
    BigDecimal bound = Objects.requireNonNull(budget.money());
    if (price == null) {
      throw new IllegalArgumentException(
          "the budget bounds money and the price of model '%s' is not known: add it to the prices"
              .formatted(model));
    }
    BigDecimal left =
        bound
            .subtract(money)
            .subtract(heldMoney)
            .subtract(price.of(new TokenCount(input, 0, LEAST_OUTPUT)));
    if (left.signum() < 0 || bound.signum() == 0) {
      throw exhausted(
          Resource.MONEY,
          "%s of %s is left and the next call to %s would cost more"
              .formatted(bound.subtract(money).toPlainString(), bound.toPlainString(), model));
    }
    return price.output().signum() == 0
        ? Integer.MAX_VALUE
        : LEAST_OUTPUT
            + left.multiply(MILLION).divide(price.output(), 0, RoundingMode.DOWN).longValue();
  }

  /**
   * Gives back what was set aside for a call that cost nothing, such as one that failed.
   *
   * @param hold what was set aside
   */
  public void release(Hold hold) {
    lock.lock();
    try {
      for (Account a = this; a != null; a = a.parent) {
        a.heldTokens -= hold.tokens;
        a.heldMoney = a.heldMoney.subtract(hold.money);
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Charges a model call and gives back the rest of what was set aside.
   *
   * @param hold what was set aside
   * @param agent the agent's name
   * @param used the tokens that were used
   * @param wall how long the call took
   * @return the entry in the report
   */
  public UsageReport.ModelCall settle(Hold hold, String agent, TokenCount used, Duration wall) {
    lock.lock();
    try {
      release(hold);
      BigDecimal cost =
          prices.price(hold.model).map(price -> price.of(used)).orElse(BigDecimal.ZERO);
      UsageReport.ModelCall call =
          new UsageReport.ModelCall(agent, hold.model, turns, used, cost, wall);
      for (Account a = this; a != null; a = a.parent) {
        a.tokens += used.total();
        a.money = a.money.add(cost);
        a.modelCalls.add(call);
      }
      return call;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Begins a turn.
   *
   * @return its number, from 1
   * @throws Exhausted if no turn is left
   */
  public int beginTurn() throws Exhausted {
    lock.lock();
    try {
      for (Account a = this; a != null; a = a.parent) {
        a.requireTime();
        if (a.turns >= a.budget.turns()) {
          throw exhausted(Resource.TURNS, "all %,d turns are used".formatted(a.budget.turns()));
        }
      }
      for (Account a = this; a != null; a = a.parent) {
        a.turns++;
      }
      return turns;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Counts a tool call that is about to be made.
   *
   * @param tool the tool's name
   * @param inProgram whether a program makes it
   * @throws Exhausted if no tool call is left; nothing is counted then
   */
  public void beginToolCall(String tool, boolean inProgram) throws Exhausted {
    lock.lock();
    try {
      for (Account a = this; a != null; a = a.parent) {
        a.requireTime();
        if (a.calls >= a.budget.toolCalls()) {
          throw exhausted(
              Resource.TOOL_CALLS,
              "all %,d tool calls are used; do without '%s'".formatted(a.budget.toolCalls(), tool));
        }
      }
      for (Account a = this; a != null; a = a.parent) {
        a.calls++;
        a.programCalls += inProgram ? 1 : 0;
        a.toolCalls.merge(tool, 1, Integer::sum);
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Returns how much CPU time is left for programs, here and in the parents.
   *
   * @return the time, at least 1 ms
   */
  public Duration cpuLeft() {
    lock.lock();
    try {
      Duration least = budget.sandboxCpu().minus(cpu);
      for (Account a = parent; a != null; a = a.parent) {
        Duration left = a.budget.sandboxCpu().minus(a.cpu);
        least = left.compareTo(least) < 0 ? left : least;
      }
      return least.compareTo(SHORTEST_RUN) < 0 ? SHORTEST_RUN : least;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Checks that a program may run.
   *
   * @throws Exhausted if no CPU time is left
   */
  public void requireCpu() throws Exhausted {
    lock.lock();
    try {
      for (Account a = this; a != null; a = a.parent) {
        a.requireTime();
        if (a.cpu.compareTo(a.budget.sandboxCpu()) >= 0) {
          throw exhausted(
              Resource.SANDBOX_CPU,
              "programs used %d of %d ms of CPU time"
                  .formatted(a.cpu.toMillis(), a.budget.sandboxCpu().toMillis()));
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Charges a program that ran.
   *
   * @param used its CPU time
   */
  public void chargeProgram(Duration used) {
    lock.lock();
    try {
      for (Account a = this; a != null; a = a.parent) {
        a.cpu = a.cpu.plus(used);
        a.programs++;
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Returns how much time is left, here and in the parents.
   *
   * @return the time, at least zero
   */
  public Duration timeLeft() {
    Duration least = budget.wall();
    for (Account a = this; a != null; a = a.parent) {
      Duration left = a.budget.wall().minus(Duration.between(a.start, clock.instant()));
      least = left.compareTo(least) < 0 ? left : least;
    }
    return least.isNegative() ? Duration.ZERO : least;
  }

  /**
   * Says in a line what is left, for models; what is unbounded is left out, and so is time, since
   * it would make equal runs differ.
   *
   * @return text such as {@code 12 turns, 200 tool calls, 48,000 tokens}; empty if nothing is
   *     bounded
   */
  public String remaining() {
    lock.lock();
    try {
      List<String> parts = new ArrayList<>();
      add(parts, (long) budget.turns() - turns, Integer.MAX_VALUE / 2, "turns");
      add(parts, (long) budget.toolCalls() - calls, Integer.MAX_VALUE / 2, "tool calls");
      add(parts, budget.tokens() - tokens, Long.MAX_VALUE / 2, "tokens");
      if (budget.money() != null) {
        parts.add(budget.money().subtract(money).stripTrailingZeros().toPlainString() + " money");
      }
      return String.join(", ", parts);
    } finally {
      lock.unlock();
    }
  }

  private static void add(List<String> parts, long left, long unbounded, String name) {
    if (left < unbounded) {
      parts.add("%,d %s".formatted(Math.max(0, left), name));
    }
  }

  /**
   * Returns what was spent so far, here and in the children.
   *
   * @return a report
   */
  public UsageReport report() {
    lock.lock();
    try {
      return new UsageReport(modelCalls, toolCalls, programCalls, programs, cpu);
    } finally {
      lock.unlock();
    }
  }

  private void requireTime() throws Exhausted {
    Duration used = Duration.between(start, clock.instant());
    if (used.compareTo(budget.wall()) >= 0) {
      throw exhausted(Resource.WALL, "%d ms are over".formatted(budget.wall().toMillis()));
    }
  }

  private static Exhausted exhausted(Resource resource, String detail) {
    return new Exhausted(resource, "out of " + resource.label() + ": " + detail);
  }
}
