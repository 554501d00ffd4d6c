package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void values_arePythonAndJavaScript() {
    assertThat(Language.values()).containsExactly(Language.PYTHON, Language.JAVASCRIPT);
  }
}
