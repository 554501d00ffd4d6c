package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.internal.graal.CurrentSetup;
import dev.terrarium.engine.internal.graal.HostFunction;
import dev.terrarium.engine.internal.graal.LanguageBinding;
import dev.terrarium.engine.internal.graal.ValueLift;
import dev.terrarium.engine.internal.graal.heap.RawFunction;
import dev.terrarium.engine.internal.guest.Denial;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** One prepared Python context. */
final class PythonBinding implements LanguageBinding {
  private static final Source MAIN =
      Source.newBuilder("python", "import sys\nsys.modules['__main__']", Prelude.FILE)
          .internal(true)
          .buildLiteral();

  private final Context context;
  private final CurrentSetup setup;
  private final Prelude prelude;
  private final Value main;
  private final Value globals;
  private final ProgramTexts texts;
  private final PythonValues values;
  private final PythonErrors errors;
  private final Value refusal;
  private final Value finish;
  private final Value call;
  private final Value flush;
  private final Value extendPath;
  private final Value preload;
  private final RawFunction notify;
  private final PythonActions actions;

  PythonBinding(Context context, CurrentSetup setup, Prelude prelude, PythonHome home) {
    this.context = context;
    this.setup = setup;
    this.prelude = prelude;
    globals = context.getBindings("python");
    actions = PythonActions.takeOver(context);
    texts = new ProgramTexts(home, setup::files);
    main = main(context);
    CompiledLibrary library = new CompiledLibrary(home);
    Value denials = prelude.setUp(context, main, "denials.py", new HostFunction(library));
    library.unmarshalWith(denials.getArrayElement(2));
    refusal = denials.getArrayElement(1);
    ProxyExecutable current = new HostFunction(_ -> texts.current());
    Value neutral = prelude.setUp(context, main, "neutral.py", current);
    extendPath = neutral.getArrayElement(1);
    preload = neutral.getArrayElement(2);
    notify = RawFunction.of(neutral.getArrayElement(3));
    Value functions = prelude.setUp(context, main, "values.py", neutral.getArrayElement(0));
    values = new PythonValues(functions);
    finish = functions.getArrayElement(1);
    call = functions.getArrayElement(2);
    flush = functions.getArrayElement(3);
    errors =
        new PythonErrors(
            prelude.setUp(context, main, "errors.py", denials.getArrayElement(0)), texts, setup);
  }

  @Override
  public void preload(String module) {
    preload.executeVoid(module);
  }

  @Override
  public void forgetCollected() {
    actions.forget();
  }

  @Override
  public void adopt() {
    extendPath.execute(ModulePath.of(setup));
    Reproducible.apply(context, main, prelude, setup.grants());
    PythonTools tools = new PythonTools(this, setup);
    if (!setup.grants().tools().isEmpty()) {
      tools.install(context, main, prelude);
    }
    tools.installHttp(context, main, prelude, refusal);
  }

  /** The module that programs run in. */
  static Value main(Context context) {
    Value main = context.eval(MAIN);
    context.getBindings("python").removeMember("sys");
    return main;
  }

  @Override
  public void define(String name, GuestValue value) {
    globals.putMember(name, lower(value));
  }

  @Override
  public Value evaluate(Source source) {
    texts.run(source.getName(), source.getCharacters().toString());
    return finish.execute(context.eval(source));
  }

  @Override
  public Value call(String function, List<GuestValue> arguments) {
    List<Object> all = new ArrayList<>();
    all.add(function);
    arguments.forEach(argument -> all.add(lower(argument)));
    return call.execute(all.toArray());
  }

  @Override
  public Value lower(GuestValue value) {
    return values.lower(context, value);
  }

  @Override
  public @Nullable GuestValue lift(Value value, ValueLift lift) {
    return values.lift(value, lift);
  }

  @Override
  public GuestError error(PolyglotException failure) {
    return errors.error(failure);
  }

  @Override
  public @Nullable Denial denial(PolyglotException failure) {
    return errors.denial(failure);
  }

  @Override
  public Value refusal() {
    return refusal;
  }

  @Override
  public @Nullable LimitKind exhausted(PolyglotException failure) {
    return errors.exhausted(failure);
  }

  @Override
  public void flush() {
    actions.deliver(context, notify);
    flush.execute();
  }
}
