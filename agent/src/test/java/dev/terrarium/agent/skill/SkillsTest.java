package dev.terrarium.agent.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkillsTest {
  @TempDir Path folder;

  private void skill(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name));
    Files.writeString(folder.resolve(name).resolve("SKILL.md"), text);
  }

  @Test
  void skills_areIndexedAndLoadedOnDemand() throws Exception {
    skill(
        "csv", "---\nname: csv-report\ndescription: |\n  Reports on\n  CSV files.\n---\n# Do it\n");
    Files.writeString(folder.resolve("csv/helper.py"), "ANSWER = 42\n");
    Files.createDirectories(folder.resolve("no-skill"));
    Skills skills = Skills.in(folder);
    assertThat(skills.index())
        .startsWith("Skills hold instructions")
        .endsWith("- csv-report: Reports on CSV files.\n")
        .doesNotContain("Do it");
    Grants grants = Grants.none().withTool(skills.tool()).withMount(skills.mount());
    try (SandboxEngine engine = SandboxEngine.create();
        Session session = engine.open(SessionSpec.of(Language.JAVASCRIPT).with(grants))) {
      Outcome outcome =
          session
              .run(
                  """
                  const skill = load_skill('csv-report');
                  let error;
                  try { load_skill('none'); } catch (e) { error = e.message; }
                  [skill.instructions, require('fs').readFileSync(skill.files[0], 'utf8'), error]
                  """)
              .outcome();
      assertThat(((Outcome.Completed) outcome).value().toJava())
          .hasToString("[# Do it, ANSWER = 42\n, there is no skill 'none': there are csv-report]");
    }
  }

  @Test
  void noSkills_haveNoIndex() {
    assertThat(Skills.none().index()).isEmpty();
    assertThat(Skills.in(folder).all()).isEmpty();
  }

  @Test
  void skillWithoutFrontMatter_saysHowToWriteIt() throws IOException {
    skill("a", "# Title\n");
    assertThatThrownBy(() -> Skills.in(folder))
        .isInstanceOf(SkillException.class)
        .hasMessageContaining("SKILL.md has no front matter");
  }

  @Test
  void skillWithoutDescription_saysSo() throws IOException {
    skill("a", "---\nname: a\n---\nx");
    assertThatThrownBy(() -> Skills.in(folder)).hasMessageContaining("has no description");
  }

  @Test
  void skillWithABadName_saysWhatIsAllowed() throws IOException {
    skill("a", "---\nname: My Skill\ndescription: b\n---\nx");
    assertThatThrownBy(() -> Skills.in(folder)).hasMessageContaining("'My Skill' is not valid");
  }

  @Test
  void brokenFrontMatter_isAnError() throws IOException {
    skill("a", "---\nname: [a\n---\nx");
    assertThatThrownBy(() -> Skills.in(folder)).hasMessageContaining("is no YAML");
  }

  @Test
  void twoSkillsOfOneName_areAnError() throws IOException {
    skill("a", "---\nname: same\ndescription: b\n---\nx");
    skill("b", "---\nname: same\ndescription: b\n---\nx");
    assertThatThrownBy(() -> Skills.in(folder)).hasMessageContaining("both named 'same'");
  }

  @Test
  void folderThatDoesNotExist_isAnError() {
    assertThatThrownBy(() -> Skills.in(folder.resolve("none")))
        .isInstanceOf(SkillException.class)
        .hasMessageContaining("there is no folder");
  }
}
