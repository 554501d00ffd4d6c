package dev.terrarium.engine.corpus;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.Tool.Description;
import dev.terrarium.engine.Tool.Parameter;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.ToolType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tools that programs may ask for by name. */
final class CorpusTools {
  private static final Map<String, Tool> BY_NAME =
      Stream.of(echo(), add(), greet(), lookup(), fail(), crash(), slow(), twice())
          .collect(Collectors.toUnmodifiableMap(Tool::name, tool -> tool));

  private CorpusTools() {}

  static Tool named(String name) {
    Tool tool = BY_NAME.get(name);
    if (tool == null) {
      throw new IllegalArgumentException("no tool '" + name + "' among " + BY_NAME.keySet());
    }
    return tool;
  }

  private static Tool echo() {
    return Tool.of(
        "echo",
        "Returns what it is given.",
        List.of(new Parameter("value", new ToolType.Any(), true, "anything")),
        new ToolType.Any(),
        arguments ->
            arguments.entries().getOrDefault(new GuestValue.Text("value"), GuestValue.NIL));
  }

  record Terms(@Description("the first number") long a, @Description("the second number") long b) {}

  private static Tool add() {
    return Tool.of("add", "Adds two numbers.", Terms.class, Long.class, in -> in.a() + in.b());
  }

  record Guest(String name, Optional<String> greeting) {}

  private static Tool greet() {
    return Tool.of(
        "greet",
        "Greets someone.",
        Guest.class,
        String.class,
        in -> in.greeting().orElse("Hello") + ", " + in.name());
  }

  record Key(String key) {}

  record Address(String city, String zip) {}

  record Person(String name, int age, Address address, List<String> tags) {}

  private static final Map<String, Person> PEOPLE =
      Map.of(
          "ada", new Person("Ada", 36, new Address("Paris", "75001"), List.of("math", "code")),
          "bob", new Person("Bob", 45, new Address("Rome", "00100"), List.of()));

  private static Tool lookup() {
    return Tool.of("lookup", "Finds a person.", Key.class, Person.class, CorpusTools::find);
  }

  private static Person find(Key in) throws ToolException {
    Person person = PEOPLE.get(in.key());
    if (person == null) {
      throw new ToolException("nobody is called '" + in.key() + "'");
    }
    return person;
  }

  record Message(String message) {}

  private static Tool fail() {
    return Tool.of(
        "fail",
        "Always fails, with a message for the guest.",
        Message.class,
        Void.class,
        in -> {
          throw new ToolException(in.message());
        });
  }

  record Nothing() {}

  private static Tool crash() {
    return Tool.of(
        "crash",
        "Always fails, with a secret that the guest must not see.",
        Nothing.class,
        Void.class,
        _ -> {
          throw new IllegalStateException("com.oracle.Secret at /root/secret");
        });
  }

  record Delay(long ms) {}

  private static Tool slow() {
    return Tool.of(
        "slow",
        "Answers after a while.",
        Delay.class,
        Boolean.class,
        in -> new CountDownLatch(1).await(in.ms(), TimeUnit.MILLISECONDS));
  }

  private static Tool twice() {
    return Tool.of("twice", "May be called twice.", Nothing.class, String.class, _ -> "ok")
        .withMaxCalls(2);
  }
}
