package dev.terrarium.engine.internal.graal.js;

import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The functions that the prelude of one context returns for the host to call. */
record Hooks(
    Value reset,
    Value finished,
    Value turn,
    Value result,
    Value park,
    Value classify,
    Value own,
    Value contents,
    Value array,
    Value object,
    Value all) {

  static Hooks of(Value all) {
    return new Hooks(
        all.getMember("reset"),
        all.getMember("finished"),
        all.getMember("turn"),
        all.getMember("result"),
        all.getMember("park"),
        all.getMember("classify"),
        all.getMember("own"),
        all.getMember("contents"),
        all.getMember("array"),
        all.getMember("object"),
        all);
  }

  /** Returns a function of the prelude. */
  Value function(String name) {
    return all.getMember(name);
  }

  /** Calls one of the rarer functions. */
  Value call(String name, @Nullable Object... arguments) {
    return all.getMember(name).execute(arguments);
  }
}
