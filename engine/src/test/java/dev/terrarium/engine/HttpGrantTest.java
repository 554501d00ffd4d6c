package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.internal.http.Loopback;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** HTTP as guests use it, in both languages, against a real server. */
class HttpGrantTest {
  private static SandboxEngine engine;
  private static Loopback server;
  private static Loopback other;

  @BeforeAll
  static void start() throws IOException {
    engine = SandboxEngine.create();
    server = new Loopback();
    other = new Loopback();
  }

  @AfterAll
  static void stop() {
    engine.close();
    server.close();
    other.close();
  }

  private static Grants.Http open(Loopback loopback) {
    return Grants.Http.to(loopback.host())
        .withMethods("GET", "HEAD", "POST", "PUT")
        .withPlainHttp()
        .withPrivateAddresses()
        .withBounds(1_000_000, 10_000_000, Duration.ofSeconds(30), 1_000);
  }

  private static Outcome run(Language language, Grants grants, String source) {
    String text = source.replace("URL", server.url("")).replace("OTHER", other.url(""));
    try (Session session = engine.open(SessionSpec.of(language).with(grants))) {
      return session.run(text).outcome();
    }
  }

  private static String value(Language language, String source) {
    Grants grants = Grants.none().withHttp(open(server).withSecret("TOKEN", "s3cr3t-value"));
    Outcome outcome = run(language, grants, source);
    assertThat(outcome).isInstanceOf(Outcome.Completed.class);
    return String.valueOf(((Outcome.Completed) outcome).value().toJava());
  }

  @Test
  void fetch_givesAResponse() {
    assertThat(
            value(
                Language.JAVASCRIPT,
                """
                const r = await fetch('URL/a?x=1', {headers: {'X-A': 'b'}});
                const d = await r.json();
                [r.ok, r.status, r.headers.get('Content-Type'), d.path, r.url.endsWith('/a?x=1'), r.bodyUsed]
                """))
        .isEqualTo("[true, 200, application/json, /a?x=1, true, true]");
  }

  @Test
  void fetch_withABody_sendsIt() {
    assertThat(
            value(
                Language.JAVASCRIPT,
                """
                const r = await fetch('URL/', {method: 'post', body: JSON.stringify({a: 1})});
                const d = await r.json();
                [d.method, d.body]
                """))
        .isEqualTo("[POST, {'a':1}]");
  }

  @Test
  void fetch_followsRedirectsOnTheGrantedHost() {
    assertThat(
            value(
                Language.JAVASCRIPT,
                "const r = await fetch('URL/redirect?/end'); [r.redirected, (await r.json()).path]"))
        .isEqualTo("[true, /end]");
  }

  @Test
  void fetch_redirectedToAnotherHost_isDenied() {
    Outcome outcome =
        run(
            Language.JAVASCRIPT,
            Grants.none().withHttp(open(server)),
            "await fetch('URL/redirect?OTHER/stolen')");
    assertThat(outcome).isInstanceOf(Outcome.Denied.class);
    assertThat(((Outcome.Denied) outcome).what()).contains(other.host());
    assertThat(other.sawAnything()).isFalse();
  }

  @Test
  void fetch_redirectedToAnotherGrantedHost_leavesCredentialsBehind() {
    Loopback second = startAnother();
    try (second) {
      Grants grants =
          Grants.none()
              .withHttp(open(server).withSecret("TOKEN", "s3cr3t-value"))
              .withHttp(open(second));
      Outcome outcome =
          run(
              Language.JAVASCRIPT,
              grants,
              """
              const r = await fetch('URL/redirect?%s',
                {headers: {Authorization: 'Bearer <secret:TOKEN>', 'X-Other': 'kept'}});
              await r.text()
              """
                  .formatted(second.url("/headers")));
      assertThat(((Outcome.Completed) outcome).value().toString())
          .contains("kept")
          .doesNotContain("Bearer");
    }
  }

  private static Loopback startAnother() {
    try {
      return new Loopback();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void fetch_ofAHostThatIsNotGranted_isDenied() {
    Outcome outcome =
        run(Language.JAVASCRIPT, Grants.none().withHttp(open(server)), "await fetch('OTHER/')");
    assertThat(outcome).isInstanceOf(Outcome.Denied.class);
  }

  @Test
  void fetch_withoutAGrant_isDenied() {
    Outcome outcome = run(Language.JAVASCRIPT, Grants.none(), "await fetch('URL/')");
    assertThat(outcome).isInstanceOf(Outcome.Denied.class);
  }

  @Test
  void requestsModule_givesAResponse() {
    assertThat(
            value(
                Language.PYTHON,
                """
                import requests
                r = requests.get('URL/a', params={'x': 'y z'}, timeout=10)
                r.raise_for_status()
                [r.ok, r.status_code, r.headers['content-type'], r.json()['path'], r.url.endswith('/a?x=y+z')]
                """))
        .isEqualTo("[true, 200, application/json, /a?x=y+z, true]");
  }

  @Test
  void requestsModule_postsJsonAndReportsErrors() {
    assertThat(
            value(
                Language.PYTHON,
                """
                import requests
                with requests.Session() as s:
                    s.headers['X-Key'] = '<secret:TOKEN>'
                    posted = s.post('URL/', json={'a': 1}).json()
                    echoed = s.get('URL/headers').text
                try:
                    requests.get('URL/missing').raise_for_status()
                except requests.HTTPError as e:
                    code = e.response.status_code
                try:
                    requests.delete('URL/')
                except PermissionError as e:
                    refused = 'granted for GET, HEAD, POST, PUT only' in str(e)
                ['<secret:TOKEN>' in echoed, 's3cr3t' in echoed, posted['body'], code, refused]
                """))
        .isEqualTo("[true, false, {'a': 1}, 404, true]");
  }

  @Test
  void urllib_opensUrlsAndFollowsRedirects() {
    assertThat(
            value(
                Language.PYTHON,
                """
                import json, urllib.request, urllib.error
                with urllib.request.urlopen('URL/redirect?/end') as r:
                    found = json.load(r)['path']
                    status = r.status
                req = urllib.request.Request('URL/p', data=b'abc', headers={'X-A': 'b'}, method='PUT')
                put = json.load(urllib.request.urlopen(req))
                try:
                    urllib.request.urlopen('URL/missing')
                except urllib.error.HTTPError as e:
                    code = e.code
                [found, status, put['method'], put['body'], code]
                """))
        .isEqualTo("[/end, 200, PUT, abc, 404]");
  }

  @Test
  void python_withoutAGrant_hasNoRequestsModule() {
    Outcome outcome = run(Language.PYTHON, Grants.none(), "import requests");
    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void python_toAHostThatIsNotGranted_isDenied() {
    Outcome outcome =
        run(
            Language.PYTHON,
            Grants.none().withHttp(open(server)),
            "import urllib.request\nurllib.request.urlopen('OTHER/')");
    assertThat(outcome).isInstanceOf(Outcome.Denied.class);
    assertThat(((Outcome.Denied) outcome).why()).contains(server.host());
  }

  @Test
  void python_toTheMetadataService_isDeniedEvenIfGrantedByName() {
    Outcome outcome =
        run(
            Language.PYTHON,
            Grants.none().withHttp(Grants.Http.to("169.254.169.254").withPlainHttp()),
            "import requests\nrequests.get('http://169.254.169.254/latest/meta-data/')");
    assertThat(outcome).isInstanceOf(Outcome.Denied.class);
    assertThat(((Outcome.Denied) outcome).why()).contains("not on the public internet");
  }

  @Test
  void requests_countAsCallsOfTheHost() {
    Limits limits = Limits.standard().withHostCalls(3);
    SessionSpec spec =
        SessionSpec.of(Language.JAVASCRIPT).with(limits).with(Grants.none().withHttp(open(server)));
    try (Session session = engine.open(spec)) {
      Execution execution =
          session.run("for (;;) await fetch('URL/')".replace("URL", server.url("")));
      assertThat(execution.outcome())
          .isInstanceOfSatisfying(
              Outcome.LimitHit.class,
              hit -> assertThat(hit.limit()).isEqualTo(LimitKind.HOST_CALLS));
    }
  }

  @Test
  void requestThatHangs_isStoppedByTheWallLimit() {
    SessionSpec spec =
        SessionSpec.of(Language.JAVASCRIPT)
            .with(Limits.standard().withWall(Duration.ofMillis(500)))
            .with(Grants.none().withHttp(open(server)));
    try (Session session = engine.open(spec)) {
      Execution execution = session.run("await fetch('URL/slow')".replace("URL", server.url("")));
      assertThat(execution.outcome())
          .isInstanceOfSatisfying(
              Outcome.LimitHit.class, hit -> assertThat(hit.limit()).isEqualTo(LimitKind.WALL));
    }
  }

  @Test
  void grantsThatMakeNoSense_areRefused() {
    assertThatThrownBy(() -> Grants.Http.to("https://a.example/"))
        .hasMessageContaining("https://a.example/");
    assertThatThrownBy(() -> Grants.Http.to("*")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Grants.Http.to("a.example").withMethods("CONNECT"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Grants.Http.to("a.example").withSecret("T", "short"))
        .hasMessageContaining("'T'")
        .hasMessageNotContaining("short");
    assertThatThrownBy(() ->
            Grants.none()
                .withHttp(Grants.Http.to("a.example"))
                .withHttp(Grants.Http.to("A.example")))
        .hasMessageContaining("granted twice");
  }
}
