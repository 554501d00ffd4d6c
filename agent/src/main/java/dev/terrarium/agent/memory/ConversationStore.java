package dev.terrarium.agent.memory;

import dev.langchain4j.data.message.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the messages of conversations, without system messages. Thread-safe. */
public interface ConversationStore {

  /**
   * Returns the messages of a conversation.
   *
   * @param conversation its id
   * @return the messages in order; empty for one that is not known
   */
  List<ChatMessage> load(String conversation);

  /**
   * Replaces the messages of a conversation.
   *
   * @param conversation its id
   * @param messages all messages in order
   */
  void save(String conversation, List<ChatMessage> messages);

  /**
   * Returns a store that lasts as long as the process.
   *
   * @return a new store
   */
  static ConversationStore inMemory() {
    Map<String, List<ChatMessage>> conversations = new ConcurrentHashMap<>();
    return new ConversationStore() {
      @Override
      public List<ChatMessage> load(String conversation) {
        return conversations.getOrDefault(conversation, List.of());
      }

      @Override
      public void save(String conversation, List<ChatMessage> messages) {
        conversations.put(conversation, List.copyOf(new ArrayList<>(messages)));
      }
    };
  }
}
