package dev.terrarium.agent.memory;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.terrarium.agent.model.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Makes history shorter: older tool output first, older messages as a whole then. */
public final class Compactor {
  private static final int SUMMARISED_OUTPUT = 500;

  private Compactor() {}

  /**
   * Cuts older tool output.
   *
   * @param messages the messages
   * @param policy how
   * @return as many messages
   */
  public static List<ChatMessage> trimmed(List<ChatMessage> messages, Compaction policy) {
    int recent = recentFrom(messages, policy);
    List<ChatMessage> shorter = new ArrayList<>(messages.size());
    for (int i = 0; i < messages.size(); i++) {
      ChatMessage message = messages.get(i);
      shorter.add(
          i < recent && message instanceof ToolExecutionResultMessage result
              ? withText(result, Tokens.cut(result.text(), policy.toolOutputTokens()))
              : message);
    }
    return shorter;
  }

  /**
   * Changes the text of a result.
   *
   * @param result the result
   * @param text its new text
   * @return a new message
   */
  public static ToolExecutionResultMessage withText(
      ToolExecutionResultMessage result, String text) {
    return ToolExecutionResultMessage.builder()
        .id(result.id())
        .toolName(result.toolName())
        .text(text)
        .isError(result.isError())
        .build();
  }

  /**
   * Writes older messages as a text that a model can summarise.
   *
   * @param messages the messages
   * @param policy how many of them are recent
   * @return the text; empty if there are no older ones
   */
  public static String older(List<ChatMessage> messages, Compaction policy) {
    StringBuilder text = new StringBuilder();
    for (ChatMessage message : messages.subList(0, recentFrom(messages, policy))) {
      switch (message) {
        case UserMessage user ->
            text.append("USER: ")
                .append(user.hasSingleText() ? user.singleText() : user.toString());
        case AiMessage ai -> {
          text.append("ASSISTANT: ").append(ai.text() == null ? "" : ai.text());
          ai.toolExecutionRequests()
              .forEach(
                  r -> text.append("\nCALL ").append(r.name()).append(' ').append(r.arguments()));
        }
        case ToolExecutionResultMessage result ->
            text.append("RESULT: ").append(Tokens.cut(result.text(), SUMMARISED_OUTPUT));
        default -> text.append(message);
      }
      text.append('\n');
    }
    return text.toString();
  }

  /**
   * Puts a summary in the place of older messages.
   *
   * @param messages the messages
   * @param policy how many of them are recent
   * @param summary what the older ones come to
   * @return fewer messages
   */
  public static List<ChatMessage> summarised(
      List<ChatMessage> messages, Compaction policy, String summary) {
    List<ChatMessage> shorter = new ArrayList<>();
    shorter.add(UserMessage.from("Summary of the conversation so far:\n" + summary));
    shorter.addAll(messages.subList(recentFrom(messages, policy), messages.size()));
    return shorter;
  }

  /** Never parts the results of tool calls from the message that asks for them. */
  private static int recentFrom(List<ChatMessage> messages, Compaction policy) {
    int from = Math.max(0, messages.size() - policy.keepMessages());
    while (from > 0 && messages.get(from) instanceof ToolExecutionResultMessage) {
      from--;
    }
    return from;
  }
}
