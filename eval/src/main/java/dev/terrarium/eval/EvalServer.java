package dev.terrarium.eval;

import dev.terrarium.engine.SandboxEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Scores samples for a process that holds this one open: one JSON object a line in, one out, as
 * {@code docs/schema/eval-serve.schema.json} says. Answers come as they are ready, with the {@code
 * id} of their request. No more requests are read than a few for each thread, so that a client that
 * writes faster than samples run has to wait.
 */
public final class EvalServer {
  /** The name of the protocol; a change that breaks clients changes it. */
  public static final String PROTOCOL = "terrarium-eval/1";

  private static final int WINDOW_PER_THREAD = 4;
  private static final String ID = "id";

  private final RewardScorer scorer;
  private final int window;
  private final Map<String, Problem> problems = new HashMap<>();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

  /**
   * Prepares a server.
   *
   * @param engine runs the samples; it stays the caller's
   * @param options how they are run
   * @param problems what requests may name by {@code task_id}; may be empty
   */
  public EvalServer(SandboxEngine engine, EvalOptions options, List<Problem> problems) {
    this.scorer = new RewardScorer(engine, options);
    this.window = options.threads() * WINDOW_PER_THREAD;
    problems.forEach(problem -> this.problems.put(problem.taskId(), problem));
  }

  /**
   * Serves until the requests end, and all have been answered. Call it once.
   *
   * @param requests lines
   * @param answers receives lines without line breaks, one at a time, from several threads
   * @throws InterruptedException if the caller's thread is interrupted; running samples are stopped
   * @throws UncheckedIOException if the requests cannot be read
   */
  public void serve(BufferedReader requests, Consumer<String> answers) throws InterruptedException {
    var room = new Semaphore(window);
    Consumer<ObjectNode> out =
        answer -> {
          synchronized (answers) {
            answers.accept(answer.toString());
          }
        };
    out.accept(greeting());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
          rethrow();
          if (!line.isBlank()) {
            serve(line, room, threads, out);
          }
        }
        room.acquire(window);
        rethrow();
      } catch (IOException e) {
        throw new UncheckedIOException("requests cannot be read", e);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private void serve(String line, Semaphore room, ExecutorService threads, Consumer<ObjectNode> out)
      throws InterruptedException {
    room.acquire();
    threads.execute(() -> {
      try {
        out.accept(answer(line));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        failure.compareAndSet(null, e);
      } finally {
        room.release();
      }
    });
  }

  /** Ends serving where answers cannot be handed over. */
  private void rethrow() {
    RuntimeException thrown = failure.get();
    if (thrown != null) {
      throw thrown;
    }
  }

  private ObjectNode greeting() {
    ObjectNode greeting = JsonMapper.shared().createObjectNode();
    greeting.put("protocol", PROTOCOL);
    greeting.put("problems", problems.size());
    return greeting;
  }

  private ObjectNode answer(String line) throws InterruptedException {
    @Nullable JsonNode id = null;
    try {
      JsonLines.Line request = JsonLines.parse("request", line.getBytes(StandardCharsets.UTF_8));
      id = request.json().path(ID);
      if (!id.isString() && !id.isInt()) {
        id = null;
        throw request.problem("id is missing", "give each request a text or a whole number");
      }
      Sample sample = new Sample(problem(request), 1, request.text("completion"));
      return answer(id, scorer.score(sample));
    } catch (EvalInputException e) {
      return error(id, String.valueOf(e.getMessage()));
    } catch (IllegalStateException e) {
      return error(id, "the sample could not be judged; please report it");
    }
  }

  private Problem problem(JsonLines.Line request) throws EvalInputException {
    if (!request.has("task_id")) {
      return ProblemFormat.TERRARIUM.fits(request)
          ? ProblemFormat.TERRARIUM.read(request.withText(ID, "request"))
          : missing(request, "there is neither task_id nor tests");
    }
    String taskId = ProblemFormat.taskId(request);
    Problem problem = problems.get(taskId);
    return problem == null ? missing(request, "there is no problem " + taskId) : problem;
  }

  private static Problem missing(JsonLines.Line request, String reason) throws EvalInputException {
    throw request.problem(
        reason,
        "give the task_id of a problem of the file that the server was started with, or language"
            + " and tests");
  }

  private static ObjectNode answer(JsonNode id, Reward reward) {
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    answer.set(ID, id);
    answer.put("reward", reward.value());
    answer.put("known", reward.known());
    answer.put("passed", reward.result().verdict().passed());
    ObjectNode result = ResultLines.write(reward.result());
    result.remove(List.of("taskId", "sample", "language", "program"));
    answer.setAll(result);
    return answer;
  }

  private static ObjectNode error(@Nullable JsonNode id, String message) {
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    answer.set(ID, id == null ? JsonMapper.shared().getNodeFactory().nullNode() : id);
    answer.put("error", message);
    return answer;
  }
}
