package dev.terrarium.agent.skill;

/** A skill cannot be read; the message names its file, what is wrong and what to do. */
public final class SkillException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SkillException(String message) {
    super(message);
  }

  SkillException(String message, Throwable cause) {
    super(message, cause);
  }
}
