package dev.terrarium.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the command line. */
@Command(
    name = "terrarium",
    mixinStandardHelpOptions = true,
    version = "terrarium 0.1.0-SNAPSHOT",
    description = "Runs Python and JavaScript in a sandbox.")
public final class Main implements Runnable {

  private Main() {}

  /**
   * Runs one command and exits with its status.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
