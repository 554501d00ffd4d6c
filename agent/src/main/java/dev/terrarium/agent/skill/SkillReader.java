package dev.terrarium.agent.skill;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the folder of one skill. */
final class SkillReader {
  static final String FILE = "SKILL.md";

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A\\uFEFF?---\\s*\\n(.*?)\\n---\\s*(?:\\n|\\z)(.*)", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final int MAX_NAME = 64;
  private static final int MAX_DESCRIPTION = 1_024;
  private static final int MAX_SIZE = 1_000_000;
  private static final int MAX_FILES = 500;
  private static final int MAX_DEPTH = 6;

  private SkillReader() {}

  static Skill read(Path folder) {
    Path file = folder.resolve(FILE);
    Matcher parts = FRONT_MATTER.matcher(text(file).replace("\r\n", "\n"));
    if (!parts.matches()) {
      throw new SkillException(
          "%s has no front matter: begin it with ---, name: ..., description: ..., ---"
              .formatted(file));
    }
    Map<?, ?> front = front(file, parts.group(1));
    String name = value(file, front, "name");
    if (!NAME.matcher(name).matches() || name.length() > MAX_NAME) {
      throw new SkillException(
          "%s: name '%s' is not valid: use lower-case letters, digits and hyphens, at most %d"
              .formatted(file, name, MAX_NAME));
    }
    String description = value(file, front, "description").strip();
    if (description.isEmpty() || description.length() > MAX_DESCRIPTION) {
      throw new SkillException(
          "%s: its description has %,d characters: write 1 to %,d"
              .formatted(file, description.length(), MAX_DESCRIPTION));
    }
    return new Skill(name, description, parts.group(2).strip(), folder, files(folder));
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > MAX_SIZE) {
        throw new SkillException(
            "%s has more than %,d bytes: move parts into other files".formatted(file, MAX_SIZE));
      }
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new SkillException("%s is no UTF-8 text: save it as such".formatted(file), e);
    } catch (IOException e) {
      throw new SkillException("%s cannot be read".formatted(file), e);
    }
  }

  private static Map<?, ?> front(Path file, String yaml) {
    try {
      Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
      if (loaded instanceof Map<?, ?> map) {
        return map;
      }
    } catch (YamlEngineException e) {
      throw new SkillException(
          "%s: its front matter is no YAML: put values with special characters in quotes"
              .formatted(file),
          e);
    }
    throw new SkillException("%s: its front matter has no keys: write name: ...".formatted(file));
  }

  private static String value(Path file, Map<?, ?> front, String key) {
    @Nullable Object value = front.get(key);
    if (value == null) {
      throw new SkillException("%s has no %s: add one to its front matter".formatted(file, key));
    }
    return value.toString();
  }

  private static List<String> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder, MAX_DEPTH)) {
      return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(path -> !path.equals(FILE))
          .sorted()
          .limit(MAX_FILES)
          .toList();
    } catch (IOException e) {
      throw new SkillException("the files in %s cannot be listed".formatted(folder), e);
    }
  }
}
