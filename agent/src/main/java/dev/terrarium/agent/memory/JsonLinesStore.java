package dev.terrarium.agent.memory;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ChatMessageDeserializer;
import dev.langchain4j.data.message.ChatMessageSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps each conversation in a file of a directory, a message a line. A file is replaced as a
 * whole, so that one that was cut off while it was written is never read.
 */
public final class JsonLinesStore implements ConversationStore {
  private final Path directory;

  /**
   * Creates a store.
   *
   * @param directory where the files are; made if it does not exist
   * @throws IOException if it cannot be made
   */
  public JsonLinesStore(Path directory) throws IOException {
    this.directory = Files.createDirectories(directory);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the id is not made of 1 to 100 letters, digits, - and _
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalStateException if the file holds something else; the message names file and line
   */
  @Override
  public synchronized List<ChatMessage> load(String conversation) {
    Path file = file(conversation);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      List<ChatMessage> messages = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        messages.add(message(line, file, messages.size() + 1));
      }
      return messages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChatMessage message(String text, Path file, int line) {
    try {
      return ChatMessageDeserializer.messageFromJson(text);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "%s, line %d is no message: mend the line or remove the file".formatted(file, line), e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the id is not made of 1 to 100 letters, digits, - and _
   * @throws UncheckedIOException if the file cannot be written; what was there stays
   */
  @Override
  public synchronized void save(String conversation, List<ChatMessage> messages) {
    Path file = file(conversation);
    String text =
        messages.stream()
            .map(m -> ChatMessageSerializer.messageToJson(m) + "\n")
            .collect(Collectors.joining());
    try {
      Path written = Files.createTempFile(directory, conversation, ".tmp");
      Files.writeString(written, text);
      Files.move(
          written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String conversation) {
    if (!conversation.matches("[A-Za-z0-9_-]{1,100}")) {
      throw new IllegalArgumentException(
          "'%s' is no id of a conversation: use letters, digits, - and _".formatted(conversation));
    }
    return directory.resolve(conversation + ".jsonl");
  }
}
