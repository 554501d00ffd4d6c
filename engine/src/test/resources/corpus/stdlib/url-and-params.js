// outcome: completed
// value: ["example.org:8080", "/a/b", "ada", "?q=a+b&n=1", "#top"]
// oracle: node
const url = new URL("../b?user=ada#top", "https://example.org:8080/a/x/");
const params = new URLSearchParams({ q: "a b", n: 1 });
[url.host, url.pathname, url.searchParams.get("user"), "?" + params, url.hash]
