package dev.terrarium.agent.model;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks models: with timeouts, retries, and an end when the calling thread is interrupted. */
public final class ModelCaller {
  private final Retries retries;

  /**
   * Creates a caller.
   *
   * @param retries how patient it is
   */
  public ModelCaller(Retries retries) {
    this.retries = retries;
  }

  /** Hears how a call goes on. */
  public interface Progress {
    /**
     * Takes a piece of the answer.
     *
     * @param piece the piece
     */
    void text(String piece);

    /**
     * Hears that an attempt failed and another follows; pieces of the answer so far are void.
     *
     * @param why what happened
     * @param attempt the number of the next attempt, from 2
     */
    void retrying(ModelException why, int attempt);
  }

  /**
   * Asks a model.
   *
   * @param model the model
   * @param request the request
   * @param progress hears how the call goes on
   * @return the answer
   * @throws InterruptedException if the thread was interrupted; the call is given up
   * @throws ModelException if the model could not be asked
   */
  public ChatResponse call(LanguageModel model, ChatRequest request, Progress progress)
      throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(model, request, progress::text);
      } catch (ModelException e) {
        if (!e.kind().passing() || attempt >= retries.attempts()) {
          throw e;
        }
        progress.retrying(e, attempt + 1);
        TimeUnit.NANOSECONDS.sleep(retries.pauseBefore(attempt + 1).toNanos());
      }
    }
  }

  private ChatResponse attempt(LanguageModel model, ChatRequest request, Consumer<String> text)
      throws InterruptedException {
    Answer answer = new Answer(text);
    Thread thread =
        Thread.ofVirtual().name("terrarium-model").start(() -> ask(model, request, answer));
    try {
      return answer.future.get(retries.callTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new ModelException(
          ModelException.Kind.TIMEOUT,
          "model '%s' gave no answer within %d ms"
              .formatted(model.name(), retries.callTimeout().toMillis()),
          e);
    } catch (ExecutionException e) {
      throw translate(model.name(), Objects.requireNonNull(e.getCause()));
    } finally {
      answer.cancel();
      thread.interrupt();
    }
  }

  private static void ask(LanguageModel model, ChatRequest request, Answer answer) {
    try {
      if (model.streaming() != null) {
        model.streaming().chat(request, answer);
      } else {
        answer.onCompleteResponse(Objects.requireNonNull(model.chat()).chat(request));
      }
    } catch (Throwable e) {
      // Whatever a provider's library throws must reach the caller, who waits.
      answer.onError(e);
    }
  }

  private static final class Answer implements StreamingChatResponseHandler {
    final CompletableFuture<ChatResponse> future = new CompletableFuture<>();
    final Consumer<String> text;
    private volatile boolean cancelled;
    private volatile @Nullable StreamingHandle connection;

    Answer(Consumer<String> text) {
      this.text = text;
    }

    /** Gives the answer up; before its first piece a connection cannot be closed. */
    void cancel() {
      cancelled = true;
      StreamingHandle open = connection;
      if (open != null) {
        open.cancel();
      }
    }

    @Override
    public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
      opened(context.streamingHandle());
      if (!cancelled) {
        text.accept(piece.text());
      }
    }

    @Override
    public void onPartialToolCall(PartialToolCall piece, PartialToolCallContext context) {
      opened(context.streamingHandle());
    }

    @Override
    public void onPartialThinking(PartialThinking piece, PartialThinkingContext context) {
      opened(context.streamingHandle());
    }

    /** Set first and looked at then, as in {@link #cancel}: one of the two sees the other. */
    private void opened(StreamingHandle handle) {
      connection = handle;
      if (cancelled) {
        handle.cancel();
      }
    }

    @Override
    public void onPartialResponse(String piece) {
      if (!cancelled) {
        text.accept(piece);
      }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
      connection = null;
      future.complete(response);
    }

    @Override
    public void onError(Throwable error) {
      future.completeExceptionally(error);
    }
  }

  private static ModelException translate(String model, Throwable error) {
    if (error instanceof ModelException own) {
      return own;
    }
    ModelException.Kind kind = kind(error);
    String what =
        switch (kind) {
          case WRONG_KEY -> "the provider does not accept the key for model '%s': check the key";
          case UNKNOWN_MODEL -> "the provider has no model '%s': check the name";
          case UNREACHABLE ->
              "the server of model '%s' cannot be reached: check the address and that it runs";
          case RATE_LIMITED -> "too many requests to model '%s'";
          case TIMEOUT -> "model '%s' gave no answer in time";
          case PROVIDER -> "the server of model '%s' failed or cut the connection";
          case BAD_REQUEST -> "the provider does not accept the request to model '%s'";
          case OTHER -> "model '%s' failed";
        };
    return new ModelException(kind, what.formatted(model) + detail(error), error);
  }

  private static String detail(Throwable error) {
    @Nullable String message = error.getMessage();
    return message == null ? "" : " (" + Tokens.cut(message.strip(), 60) + ")";
  }

  private static ModelException.Kind kind(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      ModelException.Kind kind =
          switch (e) {
            case AuthenticationException _ -> ModelException.Kind.WRONG_KEY;
            case ModelNotFoundException _ -> ModelException.Kind.UNKNOWN_MODEL;
            case RateLimitException _ -> ModelException.Kind.RATE_LIMITED;
            case InvalidRequestException _ -> ModelException.Kind.BAD_REQUEST;
            case InternalServerException _ -> ModelException.Kind.PROVIDER;
            case UnresolvedModelServerException _,
                ConnectException _,
                UnresolvedAddressException _ ->
                ModelException.Kind.UNREACHABLE;
            case dev.langchain4j.exception.TimeoutException _ -> ModelException.Kind.TIMEOUT;
            case HttpException http -> kind(http.statusCode());
            default -> null;
          };
      if (kind != null) {
        return kind;
      }
    }
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (e instanceof IOException) {
        return ModelException.Kind.PROVIDER;
      }
    }
    return ModelException.Kind.OTHER;
  }

  private static ModelException.Kind kind(int status) {
    return switch (status) {
      case 401, 403 -> ModelException.Kind.WRONG_KEY;
      case 404 -> ModelException.Kind.UNKNOWN_MODEL;
      case 408 -> ModelException.Kind.TIMEOUT;
      case 429 -> ModelException.Kind.RATE_LIMITED;
      default -> status >= 500 ? ModelException.Kind.PROVIDER : ModelException.Kind.BAD_REQUEST;
    };
  }
}
