package dev.terrarium.agent.model;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model under the name by which prices, routers and reports know it.
 *
 * @param name the name
 * @param chat answers in one piece; null if the model only streams
 * @param streaming answers piece by piece; null if the model does not stream
 */
public record LanguageModel(
    String name, @Nullable ChatModel chat, @Nullable StreamingChatModel streaming)
    implements ModelSource {

  /**
   * Creates a model.
   *
   * @throws IllegalArgumentException if it can neither answer nor stream, or its name is blank
   */
  public LanguageModel {
    if (name.isBlank() || (chat == null && streaming == null)) {
      throw new IllegalArgumentException("a model needs a name and a way to answer");
    }
  }

  /**
   * Names a model that answers in one piece.
   *
   * @param name the name
   * @param chat the model; one that can also stream does
   * @return the named model
   * @throws IllegalArgumentException if the name is blank
   */
  public static LanguageModel of(String name, ChatModel chat) {
    return new LanguageModel(name, chat, chat instanceof StreamingChatModel s ? s : null);
  }

  @Override
  public List<LanguageModel> candidates(Step step) {
    return List.of(this);
  }
}
