package dev.terrarium.agent.tool;

/**
 * Bounds what matching may cost. Patterns come from models, and a regular expression can take time
 * that grows exponentially with the text; the only thing that it cannot do without is to look at
 * characters, so those looks are counted.
 */
final class StepBudget {
  private static final int INTERRUPT_MASK = 0xFFF;

  private long left;

  StepBudget(long steps) {
    left = steps;
  }

  /** Returns a view of a text whose characters count. */
  CharSequence over(CharSequence text) {
    return new Counted(text);
  }

  private void step() {
    if (--left < 0) {
      throw new ExhaustedException();
    }
    if ((left & INTERRUPT_MASK) == 0 && Thread.currentThread().isInterrupted()) {
      throw new ExhaustedException();
    }
  }

  /** The budget is used up, or the thread was asked to stop. */
  static final class ExhaustedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExhaustedException() {
      super("too many steps", null, false, false);
    }
  }

  private final class Counted implements CharSequence {
    private final CharSequence text;

    Counted(CharSequence text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      step();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end));
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
