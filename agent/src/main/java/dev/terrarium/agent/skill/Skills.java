package dev.terrarium.agent.skill;

import dev.terrarium.engine.Tool;
import dev.terrarium.engine.Tool.Description;
import dev.terrarium.engine.ToolException;
import dev.terrarium.engine.ToolType;
import dev.terrarium.engine.fs.Mount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The skills in a folder: a short index for the prompt, and a tool that loads the instructions of
 * one when the model needs it. Their files are mounted read-only, so that programs read and import
 * them. Immutable and thread-safe; what changes on the host afterwards is not noticed, but for the
 * content of mounted files.
 */
public final class Skills {
  /** Where programs find the files of skills. */
  public static final String MOUNT = "/skills";

  private final @Nullable Path folder;
  private final Map<String, Skill> skills;

  private Skills(@Nullable Path folder, Map<String, Skill> skills) {
    this.folder = folder;
    this.skills = skills;
  }

  /**
   * No skills.
   *
   * @return an empty collection
   */
  public static Skills none() {
    return new Skills(null, Map.of());
  }

  /**
   * Reads the skills in a folder: each folder in it that has a {@code SKILL.md}.
   *
   * @param folder the folder with the skills' folders
   * @return the skills, sorted by folder
   * @throws SkillException if the folder does not exist, a {@code SKILL.md} is not valid, or two
   *     skills have the same name
   */
  public static Skills in(Path folder) {
    Map<String, Skill> skills = new LinkedHashMap<>();
    for (Path each : folders(folder)) {
      Skill skill = SkillReader.read(each);
      Skill other = skills.putIfAbsent(skill.name(), skill);
      if (other != null) {
        throw new SkillException(
            "skills in %s and %s are both named '%s': rename one"
                .formatted(other.folder(), each, skill.name()));
      }
    }
    return new Skills(folder, skills);
  }

  private static List<Path> folders(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new SkillException(
          "there is no folder %s with skills: create it or correct the path".formatted(folder));
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> Files.isRegularFile(path.resolve(SkillReader.FILE)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new SkillException("the folder %s cannot be listed".formatted(folder), e);
    }
  }

  /**
   * All skills.
   *
   * @return the skills, in order
   */
  public Collection<Skill> all() {
    return List.copyOf(skills.values());
  }

  /**
   * The index for a prompt: how to load a skill, and a line for each.
   *
   * @return the text, ending in a line break; empty if there is no skill
   */
  public String index() {
    if (skills.isEmpty()) {
      return "";
    }
    return skills.values().stream()
        .map(skill ->
            "- %s: %s\n".formatted(skill.name(), skill.description().replaceAll("\\s+", " ")))
        .collect(
            Collectors.joining(
                "",
                "Skills hold instructions for certain tasks. Before you do such a task, call"
                    + " load_skill with its name.\n",
                ""));
  }

  /**
   * The tool {@code load_skill}, which gives the instructions of a skill and the paths of its
   * files.
   *
   * @return the tool
   */
  public Tool tool() {
    return Tool.of(
        "load_skill",
        "Loads the instructions of a skill, and the paths of its files.",
        Name.class,
        ToolType.of(Loaded.class),
        this::load);
  }

  /**
   * The mount that shows the skills' files to programs, at {@link #MOUNT}.
   *
   * @return a read-only mount
   * @throws IllegalStateException if there is no folder, as in {@link #none()}
   */
  public Mount mount() {
    if (folder == null) {
      throw new IllegalStateException("there are no skills to mount");
    }
    return new Mount.ReadOnly(MOUNT, folder);
  }

  record Name(@Description("the skill's name") String name) {}

  record Loaded(String name, String instructions, List<String> files) {}

  private Loaded load(Name input) throws ToolException {
    Skill skill = skills.get(input.name());
    if (skill == null) {
      throw new ToolException(
          "there is no skill '%s': there are %s"
              .formatted(
                  input.name().length() > 80 ? "..." : input.name(),
                  skills.isEmpty() ? "none" : String.join(", ", skills.keySet())));
    }
    String at = MOUNT + "/" + skill.folder().getFileName() + "/";
    return new Loaded(
        skill.name(), skill.instructions(), skill.files().stream().map(f -> at + f).toList());
  }
}
