package dev.terrarium.agent.skill;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder with a {@code SKILL.md}: what it is for, and instructions and files for doing it.
 *
 * @param name what it is called; lower-case letters, digits and hyphens
 * @param description what it does and when to use it
 * @param instructions what {@code SKILL.md} says after its front matter
 * @param folder where it is on the host
 * @param files its other files, relative to the folder, sorted
 */
public record Skill(
    String name, String description, String instructions, Path folder, List<String> files) {
  /** Copies the list. */
  public Skill {
    files = List.copyOf(files);
  }
}
