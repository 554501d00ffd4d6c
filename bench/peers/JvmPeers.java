import com.caoccao.javet.interop.V8Host;
import dev.langchain4j.code.CodeExecutionEngine;
import dev.langchain4j.code.graalvm.GraalVmJavaScriptExecutionEngine;
import dev.langchain4j.code.graalvm.GraalVmPythonExecutionEngine;
import io.roastedroot.quickjs4j.core.Engine;
import io.roastedroot.quickjs4j.core.Runner;
import java.nio.charset.StandardCharsets;

/**
 * Times programs in sandboxes of other libraries for the JVM: {@code java -cp 'lib/*:...'
 * JvmPeers.java SUBJECT SECONDS < program}. The program is never seen before: %d in it becomes a
 * counter. Prints microseconds a program, a line for each, after ten times as long of warming up.
 */
public final class JvmPeers {
  interface Subject {
    String run(String code) throws Exception;
  }

  private static Subject subject(String name) {
    return switch (name) {
      case "javet" -> code -> {
        try (var isolate = V8Host.getV8Instance().createV8Runtime()) {
          return isolate.getExecutor(code).executeString();
        }
      };
      case "quickjs4j" -> code -> {
        int last = code.stripTrailing().lastIndexOf('\n') + 1;
        try (var runner = Runner.builder().withEngine(Engine.builder().build()).build()) {
          runner.compileAndExec(
              code.substring(0, last) + "console.log(" + code.substring(last).strip() + ")");
          return runner.stdout();
        }
      };
      case "langchain4j-javascript" -> {
        CodeExecutionEngine engine = new GraalVmJavaScriptExecutionEngine();
        yield engine::execute;
      }
      case "langchain4j-python" -> {
        CodeExecutionEngine engine = new GraalVmPythonExecutionEngine();
        yield engine::execute;
      }
      default -> throw new IllegalArgumentException("no subject is called " + name);
    };
  }

  public static void main(String[] arguments) throws Exception {
    Subject subject = subject(arguments[0]);
    long nanos = (long) (Double.parseDouble(arguments[1]) * 1e9);
    String program = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    int seed = 0;
    for (boolean measured : new boolean[] {false, true}) {
      long end = System.nanoTime() + (measured ? nanos : 10 * nanos);
      while (System.nanoTime() < end) {
        seed++;
        long start = System.nanoTime();
        String result = subject.run(program.replace("%d", "" + seed));
        double micros = (System.nanoTime() - start) / 1e3;
        if (!result.strip().endsWith("; total=" + 66 * seed)) {
          throw new IllegalStateException("the program gave " + result);
        }
        if (measured) {
          System.out.println(micros);
        }
      }
    }
    System.exit(0);
  }
}
