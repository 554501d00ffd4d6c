package dev.terrarium.bench.micro;

import dev.terrarium.engine.Language;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** A context of the polyglot API as it comes, which nobody watches. */
record BareGuest(Context context, Value functions, Source prepared) implements WarmSubject {

  static BareGuest open(Language language, String program) {
    Context context =
        Context.newBuilder(id(language)).option("engine.WarnInterpreterOnly", "false").build();
    Value functions = context.getBindings(id(language));
    ProxyExecutable add = terms -> terms[0].asLong() + terms[1].asLong();
    functions.putMember("add", add);
    context.eval(id(language), program);
    return new BareGuest(context, functions, Source.create(id(language), WarmSubject.PREPARED));
  }

  /** A language's name in the polyglot API. */
  static String id(Language language) {
    return language == Language.PYTHON ? "python" : "js";
  }

  @Override
  public long call(String function, long argument) {
    return functions.getMember(function).execute(argument).asLong();
  }

  @Override
  public long run(long x) {
    functions.putMember("x", x);
    return context.eval(prepared).asLong();
  }

  @Override
  public void close() {
    context.close();
  }
}
