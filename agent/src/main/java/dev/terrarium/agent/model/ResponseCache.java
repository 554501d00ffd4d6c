package dev.terrarium.agent.model;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request that was made before with what was answered then, without asking the model: the
 * same messages and tools, to a model of the same name. For tests, for demonstrations, and where
 * runs are repeated; models do not answer twice alike by themselves. Answers that were cut short
 * are not kept. Holds the answers used last in memory. Thread-safe.
 *
 * <p>A run is charged for such an answer as for a new one, so that a repeated run has the same
 * budget left at each turn, which models are told, and goes the same way. {@link #savedTokens()}
 * says what was not paid.
 */
public final class ResponseCache {
  private final int entries;
  private final Map<Key, ChatResponse> answers;
  private long hits; // guarded by answers
  private long savedTokens; // guarded by answers

  private record Key(String model, List<ChatMessage> messages, List<ToolSpecification> tools) {}

  private ResponseCache(int entries) {
    this.entries = entries;
    answers = LinkedHashMap.newLinkedHashMap(16);
  }

  /**
   * Creates an empty cache.
   *
   * @param entries how many answers it holds at most, 1 or more
   * @return a new cache
   * @throws IllegalArgumentException if fewer than one is given
   */
  public static ResponseCache of(int entries) {
    if (entries < 1) {
      throw new IllegalArgumentException("a cache of " + entries + " answers: give 1 or more");
    }
    return new ResponseCache(entries);
  }

  /**
   * Puts this cache before a model.
   *
   * @param model the model
   * @return a model of the same name
   */
  public LanguageModel before(LanguageModel model) {
    ChatModel chat = model.chat();
    StreamingChatModel streaming = model.streaming();
    return new LanguageModel(
        model.name(),
        chat == null ? null : new Cached(model.name(), chat),
        streaming == null ? null : new CachedStream(model.name(), streaming));
  }

  /**
   * Returns how many requests were answered from this cache.
   *
   * @return a number
   */
  public long hits() {
    synchronized (answers) {
      return hits;
    }
  }

  /**
   * Returns how many tokens the answers from this cache had cost when they were new.
   *
   * @return input and output tokens, as far as providers told
   */
  public long savedTokens() {
    synchronized (answers) {
      return savedTokens;
    }
  }

  private static Key key(String model, ChatRequest request) {
    return new Key(
        model, List.copyOf(request.messages()), List.copyOf(request.toolSpecifications()));
  }

  private @Nullable ChatResponse find(Key key) {
    synchronized (answers) {
      ChatResponse known = answers.remove(key);
      if (known == null) {
        return null;
      }
      answers.put(key, known); // now the one used last
      hits++;
      TokenUsage usage = known.tokenUsage();
      Integer total = usage == null ? null : usage.totalTokenCount();
      savedTokens += total == null ? 0 : total;
      return known;
    }
  }

  private void keep(Key key, ChatResponse response) {
    if (response.finishReason() == FinishReason.LENGTH) {
      return;
    }
    synchronized (answers) {
      answers.put(key, response);
      if (answers.size() > entries) {
        answers.remove(answers.keySet().iterator().next());
      }
    }
  }

  private final class Cached implements ChatModel {
    private final String name;
    private final ChatModel model;

    Cached(String name, ChatModel model) {
      this.name = name;
      this.model = model;
    }

    @Override
    public ChatResponse chat(ChatRequest request) {
      Key key = key(name, request);
      ChatResponse known = find(key);
      if (known != null) {
        return known;
      }
      ChatResponse response = model.chat(request);
      keep(key, response);
      return response;
    }
  }

  private final class CachedStream implements StreamingChatModel {
    private final String name;
    private final StreamingChatModel model;

    CachedStream(String name, StreamingChatModel model) {
      this.name = name;
      this.model = model;
    }

    @Override
    public void chat(ChatRequest request, StreamingChatResponseHandler handler) {
      Key key = key(name, request);
      ChatResponse known = find(key);
      if (known == null) {
        model.chat(request, keeping(key, handler));
        return;
      }
      if (known.aiMessage().text() != null) {
        handler.onPartialResponse(known.aiMessage().text());
      }
      handler.onCompleteResponse(known);
    }

    private StreamingChatResponseHandler keeping(Key key, StreamingChatResponseHandler handler) {
      return new StreamingChatResponseHandler() {
        @Override
        public void onPartialResponse(String piece) {
          handler.onPartialResponse(piece);
        }

        @Override
        public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
          handler.onPartialResponse(piece, context);
        }

        @Override
        public void onPartialToolCall(PartialToolCall piece, PartialToolCallContext context) {
          handler.onPartialToolCall(piece, context);
        }

        @Override
        public void onPartialThinking(PartialThinking piece, PartialThinkingContext context) {
          handler.onPartialThinking(piece, context);
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
          keep(key, response);
          handler.onCompleteResponse(response);
        }

        @Override
        public void onError(Throwable error) {
          handler.onError(error);
        }
      };
    }
  }
}
