package dev.terrarium.cli;

import dev.terrarium.cli.soak.Gauge;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the command line. */
@Command(
    name = "terrarium",
    versionProvider = Main.Version.class,
    description = "Runs Python and JavaScript in a sandbox.",
    commandListHeading = "%nCommands:%n",
    footer = {
      "%nExit codes: 0 completed, 1 the program failed, 2 wrong usage, 3 denied, 4 stopped by a"
          + " limit, 5 internal error, 130 cancelled.",
      "%nExamples:",
      "  terrarium demo",
      "  terrarium run --code '2 ** 100' --language python",
      "  terrarium run --help"
    })
public final class Main implements Runnable {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      order = 90,
      description = "Show Java stack traces of internal errors, as TERRARIUM_DEBUG=1 does.")
  private boolean debug;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      order = 91,
      description = "Show this help.")
  private boolean help;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      order = 92,
      description = "Show the version.")
  private boolean version;

  @Spec private @Nullable CommandSpec spec;

  private final Host host;

  private Main(Host host) {
    this.host = host;
  }

  /**
   * Runs one command and exits with its status.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    System.exit(execute(Host.ofProcess(), args));
  }

  /** Runs one command and returns its exit code. */
  static int execute(Host host, String... args) {
    return commandLine(host).execute(args);
  }

  /** Returns the whole command line. */
  static CommandLine commandLine(Host host) {
    Main main = new Main(host);
    CommandLine commandLine = new CommandLine(main);
    commandLine
        .addSubcommand(new RunCommand(host, main::showTrace))
        .addSubcommand(new BatchCommand(host))
        .addSubcommand(new AgentCommand(host))
        .addSubcommand(new EvalCommand(host))
        .addSubcommand(new ReplCommand(host))
        .addSubcommand(new DemoCommand(host))
        .addSubcommand(new DoctorCommand(host))
        .addSubcommand(new SoakCommand(host, Gauge.ofJvm()))
        .setOut(new PrintWriter(new OutputStreamWriter(host.out(), StandardCharsets.UTF_8), true))
        .setErr(new PrintWriter(new OutputStreamWriter(host.err(), StandardCharsets.UTF_8), true))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(host.style().coloured() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(100)
        .setAbbreviatedOptionsAllowed(false)
        .setParameterExceptionHandler((e, _) -> main.wrongUsage(e))
        .setExecutionExceptionHandler((e, _, _) -> main.failed(e));
    for (CommandLine command : commandLine.getSubcommands().values()) {
      // in the order that the options give, which keeps related ones together
      command.getCommandSpec().usageMessage().sortOptions(false).abbreviateSynopsis(true);
    }
    return commandLine;
  }

  @Override
  public void run() {
    if (spec != null) {
      host.print(spec.commandLine().getUsageMessage().stripTrailing());
    }
  }

  private int wrongUsage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = e.getMessage();
    if (e instanceof UnmatchedArgumentException unmatched) {
      message = unmatched.getUnmatched().getFirst() + ": is not an option or argument here";
    }
    host.printError("terrarium: " + message + "; see " + command + " --help");
    return ExitCode.USAGE;
  }

  private int failed(Exception e) {
    return switch (e) {
      case UsageError _ -> {
        host.printError("terrarium: " + e.getMessage());
        yield ExitCode.USAGE;
      }
      case Host.ClosedOutputException _ -> ExitCode.CLOSED_OUTPUT;
      default -> {
        host.printError("terrarium: internal error: " + oneLine(e) + "; --debug shows more");
        showTrace(e);
        yield ExitCode.INTERNAL;
      }
    };
  }

  /** Prints a stack trace where the user wants to see one. */
  void showTrace(Throwable e) {
    if (debug || !host.environment().getOrDefault("TERRARIUM_DEBUG", "").isEmpty()) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      host.printError(trace.toString().stripTrailing());
    }
  }

  /** Returns an exception's message without line breaks, or its type where it has none. */
  static String oneLine(Throwable e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : String.join(" ", message.lines().map(String::strip).toList());
  }

  /** Tells the version of this program and of the Java it runs on. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"terrarium " + Versions.terrarium(), "Java " + Runtime.version()};
    }
  }
}
