package dev.terrarium.agent.model;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.TokenUsage;
import dev.terrarium.agent.budget.TokenCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts and estimates tokens. Estimates need no tokeniser: about four characters of ASCII or one
 * other character a token, which is high rather than low for most texts and models.
 */
public final class Tokens {
  private static final int PER_MESSAGE = 4;
  private static final int PER_TOOL = 40;

  private Tokens() {}

  /**
   * Estimates the tokens of a text.
   *
   * @param text the text
   * @return an estimate, 0 for none
   */
  public static long estimate(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    long ascii = text.chars().filter(c -> c < 128).count();
    return (ascii + 3) / 4 + (text.length() - ascii);
  }

  /**
   * Estimates the tokens of a message.
   *
   * @param message the message
   * @return an estimate
   */
  public static long estimate(ChatMessage message) {
    return PER_MESSAGE
        + switch (message) {
          case SystemMessage system -> estimate(system.text());
          case UserMessage user ->
              user.hasSingleText() ? estimate(user.singleText()) : estimate(user.toString());
          case AiMessage ai ->
              estimate(ai.text())
                  + ai.toolExecutionRequests().stream().mapToLong(Tokens::estimate).sum();
          case ToolExecutionResultMessage result -> estimate(result.text());
          default -> estimate(message.toString());
        };
  }

  private static long estimate(ToolExecutionRequest request) {
    return PER_MESSAGE + estimate(request.name()) + estimate(request.arguments());
  }

  /**
   * Estimates the tokens of a request.
   *
   * @param messages the messages
   * @param tools the tools
   * @return an estimate
   */
  public static long estimate(List<ChatMessage> messages, List<ToolSpecification> tools) {
    long sum = messages.stream().mapToLong(Tokens::estimate).sum();
    for (ToolSpecification tool : tools) {
      sum += PER_TOOL + estimate(tool.name()) + estimate(tool.description());
      sum += estimate(String.valueOf(tool.parameters())) / 2;
    }
    return sum;
  }

  /**
   * Reads what a provider counted; estimates where it did not count.
   *
   * @param response the response
   * @param estimatedInput the estimate for the request
   * @return the count
   */
  public static TokenCount of(ChatResponse response, long estimatedInput) {
    @Nullable TokenUsage usage = response.tokenUsage();
    if (usage == null || usage.inputTokenCount() == null || usage.outputTokenCount() == null) {
      return new TokenCount(estimatedInput, 0, estimate(response.aiMessage()));
    }
    return switch (usage.getClass().getSimpleName()) {
      case "OpenAiTokenUsage" -> OpenAi.count(usage);
      case "AnthropicTokenUsage" -> Anthropic.count(usage);
      default -> new TokenCount(usage.inputTokenCount(), 0, usage.outputTokenCount());
    };
  }

  /** Cuts a text to a number of tokens, the middle out, and says so. */
  public static String cut(String text, long tokens) {
    if (estimate(text) <= tokens) {
      return text;
    }
    long chars = tokens * 4;
    int head = (int) Math.min(text.length(), chars * 2 / 3);
    int tail = (int) Math.min(text.length() - head, chars / 3);
    // Where one character is one token, as in Chinese text, less fits.
    while (head > 1 && estimate(text.substring(0, head)) * 3 > tokens * 2) {
      head = head * 3 / 4;
    }
    while (tail > 1 && estimate(text.substring(text.length() - tail)) * 3 > tokens) {
      tail = tail * 3 / 4;
    }
    head = Character.isHighSurrogate(text.charAt(Math.max(0, head - 1))) ? head - 1 : head;
    int from = text.length() - tail;
    from = from < text.length() && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    return "%s\n[... %,d characters left out ...]\n%s"
        .formatted(text.substring(0, head), from - head, text.substring(from));
  }

  /** In a class of its own, since the provider's jar is optional. */
  private static final class OpenAi {
    static TokenCount count(TokenUsage usage) {
      var details = ((OpenAiTokenUsage) usage).inputTokensDetails();
      long cached = details == null || details.cachedTokens() == null ? 0 : details.cachedTokens();
      return new TokenCount(usage.inputTokenCount(), cached, usage.outputTokenCount());
    }
  }

  /** Anthropic counts what it read from its cache apart from the input. */
  private static final class Anthropic {
    static TokenCount count(TokenUsage usage) {
      var own = (AnthropicTokenUsage) usage;
      long read = own.cacheReadInputTokens() == null ? 0 : own.cacheReadInputTokens();
      long written = own.cacheCreationInputTokens() == null ? 0 : own.cacheCreationInputTokens();
      return new TokenCount(
          usage.inputTokenCount() + read + written, read, usage.outputTokenCount());
    }
  }
}
