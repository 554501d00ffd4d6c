package dev.terrarium.samples;

import dev.terrarium.engine.Language;

/** Prints the languages that a session can run. */
final class Languages {

  private Languages() {}

  public static void main(String[] args) {
    for (Language language : Language.values()) {
      System.out.println(language);
    }
  }
}
