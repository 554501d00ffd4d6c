package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.internal.graal.CurrentSetup;
import dev.terrarium.engine.internal.graal.LanguageBinding;
import dev.terrarium.engine.internal.graal.ValueLift;
import dev.terrarium.engine.internal.guest.Denial;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A JavaScript context with the prelude. */
final class JavaScriptBinding implements LanguageBinding {
  private static final String STACK_OVERFLOW = "RangeError: Maximum call stack size exceeded";

  private final Context context;
  private final Programs programs;
  private final CurrentSetup setup;
  private final Hooks hooks;
  private final Value globals;
  private final EventLoop loop;
  private final Lowering lowering;
  private final Lifting lifting;
  private final ErrorReports errors;
  private Programs.@Nullable Form running;

  JavaScriptBinding(Context context, CurrentSetup setup, Programs programs) {
    this.context = context;
    this.programs = programs;
    this.setup = setup;
    HostFunctions host = new HostFunctions(context, setup, this);
    hooks =
        Hooks.of(context.eval(Scripts.source("prelude")).execute(preludeArguments(setup, host)));
    host.connect(hooks);
    globals = context.getBindings(JavaScriptSupport.ID);
    loop = new EventLoop(hooks);
    lowering = new Lowering(hooks);
    lifting = new Lifting(hooks);
    errors = new ErrorReports(hooks, setup);
  }

  private static @Nullable Object[] preludeArguments(CurrentSetup setup, HostFunctions host) {
    var clock = setup.grants().clock();
    Object now = clock == null ? null : (double) clock.toEpochMilli();
    Long seed = setup.grants().seed();
    if (seed == null) {
      return new @Nullable Object[] {host.proxy(), now};
    }
    SplittableRandom random = new SplittableRandom(seed);
    return new @Nullable Object[] {
      host.proxy(), now, random.nextInt(), random.nextInt(), random.nextInt(), random.nextInt()
    };
  }

  @Override
  public void preload(String module) {
    var _ = globals.getMember("require").execute(module);
  }

  @Override
  public void forgetCollected() {
    // Only a program that runs would act on it, and it goes by what its realm remembers.
  }

  @Override
  public void adopt() {
    ToolBridge.define(setup, hooks);
  }

  @Override
  public void define(String name, GuestValue value) {
    hooks.call("input", name, lower(value));
  }

  @Override
  public Value evaluate(Source source) {
    loop.begin();
    running = null;
    Programs.Parsed parsed = programs.parse(context, source);
    running = parsed.form();
    return orExit(() -> parsed.form().isModule() ? module(parsed.code()) : script(parsed.code()));
  }

  private Value script(Value code) {
    return loop.finish(code.execute());
  }

  private Value module(Value code) {
    hooks.call("beginModule");
    Value namespace = code.execute();
    loop.drain();
    return loop.finish(hooks.call("moduleResult", namespace));
  }

  @Override
  public Value call(String function, List<GuestValue> arguments) {
    loop.begin();
    running = null;
    Value callee = hooks.call("callee", function, globals.getMember(function));
    Object[] values = arguments.stream().map(lowering::lower).toArray();
    return orExit(() -> loop.finish(callee.execute(values)));
  }

  /** A program that exits with status 0 has completed, without a value. */
  private Value orExit(Supplier<Value> body) {
    try {
      return body.get();
    } catch (PolyglotException e) {
      Value thrown = e.getGuestObject();
      if (thrown != null && hooks.call("exitCode", thrown).asInt() == 0) {
        return context.asValue(null);
      }
      throw e;
    }
  }

  @Override
  public Value lower(GuestValue value) {
    return context.asValue(lowering.lower(value));
  }

  @Override
  public @Nullable GuestValue lift(Value value, ValueLift lift) {
    return lifting.lift(value, lift);
  }

  @Override
  public GuestError error(PolyglotException failure) {
    return errors.report(failure, running == null ? 0 : running.firstLineShift());
  }

  @Override
  public @Nullable Denial denial(PolyglotException failure) {
    return errors.denial(failure);
  }

  @Override
  public Value refusal() {
    return hooks.function("refuse");
  }

  @Override
  public @Nullable LimitKind exhausted(PolyglotException failure) {
    return STACK_OVERFLOW.equals(failure.getMessage()) ? LimitKind.DEPTH : null;
  }

  @Override
  public void flush() {
    // Output is written through as it comes.
  }
}
